package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** A body returned the plan and its reworked text is frozen; {@code subject} is the cycle, {@code version} its number. */
public record PlanFinalisedAgain(UUID subject, TerritoryPath territory, int version, String hash)
        implements DomainEvent {

    @Override
    public String after() {
        return Trail.lines(Trail.fact("version", version), Trail.fact("fingerprint", hash));
    }
}
