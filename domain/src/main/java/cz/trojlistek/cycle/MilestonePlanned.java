package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** A cycle has got another milestone; {@code subject} is the cycle, {@code owner} the group that answers for it, or empty. */
public record MilestonePlanned(UUID subject, TerritoryPath territory, String name, LocalDate due, String owner)
        implements DomainEvent {
    @Override
    public String after() {
        return name + ", " + Trail.day(due) + (owner.isEmpty() ? "" : ", " + owner);
    }
}
