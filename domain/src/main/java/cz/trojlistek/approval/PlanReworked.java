package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The plan that came back has a new final version; {@code round} is the round that begins. {@code subject} is the procedure. */
public record PlanReworked(UUID subject, TerritoryPath territory, UUID cycle, int round, int planVersion, String answer)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(Trail.fact("version", planVersion), Trail.fact("round", round), answer);
    }
}
