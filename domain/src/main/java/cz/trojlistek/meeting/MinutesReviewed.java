package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The chair approved the minutes, or returned them with an objection (BR-108). Subject is the meeting. */
public record MinutesReviewed(UUID subject, TerritoryPath territory, boolean approved, String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.word(approved ? "approved" : "returned");
    }
}
