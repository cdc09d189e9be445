package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** A milestone has been reached; {@code subject} is the cycle. */
public record MilestoneReached(UUID subject, TerritoryPath territory, String name, LocalDate due, LocalDate day)
        implements DomainEvent {
    @Override
    public String before() {
        return name + ", " + Trail.day(due);
    }

    @Override
    public String after() {
        return name + ", " + Trail.day(day);
    }
}
