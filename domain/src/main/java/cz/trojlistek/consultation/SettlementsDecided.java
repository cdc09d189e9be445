package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The coordination group has accepted the proposals or given them back. */
public record SettlementsDecided(UUID subject, TerritoryPath territory, boolean accepted, String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.word(accepted ? "accepted" : "returned");
    }
}
