package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** All settlements are public, in one act (BR-129). Counts only what came in time. */
public record SettlementsPublished(UUID subject, TerritoryPath territory, int comments, int accepted)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.lines(Trail.fact("comments", comments), Trail.fact("accepted-comments", accepted));
    }
}
