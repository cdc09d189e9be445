package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** A cycle has got another milestone; {@code subject} is the cycle. */
public record MilestonePlanned(UUID subject, TerritoryPath territory, String name, LocalDate due)
        implements DomainEvent {
    @Override
    public String after() {
        return name + ", " + Trail.day(due);
    }
}
