package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** A chapter has been accepted, or returned with a reason; {@code subject} is the cycle. */
public record ChapterReviewed(
        UUID subject, TerritoryPath territory, UUID group, String chapter, boolean accepted, String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return chapter + ": " + Trail.word(accepted ? "accepted" : "returned");
    }
}
