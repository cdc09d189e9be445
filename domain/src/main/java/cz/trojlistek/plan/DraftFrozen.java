package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The draft for the comment period is frozen; {@code subject} is the cycle, {@code version} its number. */
public record DraftFrozen(UUID subject, TerritoryPath territory, int version, String hash) implements DomainEvent {

    @Override
    public String after() {
        return version + " " + hash;
    }
}
