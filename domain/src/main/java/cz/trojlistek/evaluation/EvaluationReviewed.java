package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The coordination group has accepted the report, or given it back with a reason. */
public record EvaluationReviewed(UUID subject, TerritoryPath territory, UUID cycle, boolean accepted, String reason)
        implements DomainEvent {

    @Override
    public String after() {
        return Trail.word(accepted ? "accepted" : "returned");
    }
}
