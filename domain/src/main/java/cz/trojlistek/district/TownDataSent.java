package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A town has sent its data; {@code subject} is its contribution. */
public record TownDataSent(UUID subject, TerritoryPath territory, UUID alignment, String said) implements DomainEvent {
    @Override
    public String after() {
        return said;
    }
}
