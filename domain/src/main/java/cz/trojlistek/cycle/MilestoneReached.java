package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A milestone has been reached; {@code subject} is the cycle, {@code before} the day it was due. */
public record MilestoneReached(UUID subject, TerritoryPath territory, String name, String before, String day)
        implements DomainEvent {

    @Override
    public String after() {
        return name + " " + day;
    }
}
