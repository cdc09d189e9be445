package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** Towns have not all declared: the team meets once more, or goes on without agreement. */
public record MediationDecided(UUID subject, TerritoryPath territory, UUID cycle, boolean again, String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.word(again ? "mediation" : "disagreement");
    }
}
