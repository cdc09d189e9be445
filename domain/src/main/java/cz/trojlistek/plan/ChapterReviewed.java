package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A chapter has been accepted, or returned with a reason; {@code subject} is the cycle. */
public record ChapterReviewed(UUID subject, TerritoryPath territory, UUID group, boolean accepted, String reason)
        implements DomainEvent {

    @Override
    public String after() {
        return (accepted ? "accepted " : "returned ") + group;
    }
}
