package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/** The day has come; {@code subject} is the cycle. */
public record PlanInForce(UUID subject, TerritoryPath territory, int version, LocalDate from) implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(Trail.fact("version", version), Trail.fact("in-force-from", Trail.day(from)));
    }
}
