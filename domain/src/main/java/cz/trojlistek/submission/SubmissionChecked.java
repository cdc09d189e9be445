package cz.trojlistek.submission;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The region has accepted what a town said, or given it back with a reason. */
public record SubmissionChecked(UUID subject, TerritoryPath territory, UUID cycle, boolean accepted, String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.word(accepted ? "accepted" : "returned");
    }
}
