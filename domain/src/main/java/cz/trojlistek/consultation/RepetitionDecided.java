package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The coordination group has decided whether the changed draft is consulted again (BR-127). Subject is the cycle. */
public record RepetitionDecided(UUID subject, TerritoryPath territory, boolean repeat, String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return Trail.word(repeat ? "repeat" : "no-repeat");
    }
}
