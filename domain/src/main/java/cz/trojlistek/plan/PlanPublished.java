package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** The approved plan is public and says from which day it is in force; {@code subject} is the cycle. */
public record PlanPublished(UUID subject, TerritoryPath territory, int version, LocalDate effectiveFrom)
        implements DomainEvent {

    @Override
    public String after() {
        return Trail.lines(Trail.fact("version", version), Trail.fact("in-force-from", Trail.day(effectiveFrom)));
    }
}
