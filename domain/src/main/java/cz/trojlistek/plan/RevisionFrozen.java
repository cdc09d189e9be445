package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;

/** The text with accepted comments worked in is frozen; {@code subject} is the cycle, {@code version} its number. */
public record RevisionFrozen(UUID subject, TerritoryPath territory, int version, String hash) implements DomainEvent {

    @Override
    public String after() {
        return Trail.lines(Trail.fact("version", version), Trail.fact("fingerprint", hash));
    }
}
