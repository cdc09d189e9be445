package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The district goes on; {@code missing} are the towns without data, one on a line, or nothing. */
public record TownDataClosed(UUID subject, TerritoryPath territory, String missing) implements DomainEvent {
    @Override
    public String after() {
        return missing;
    }
}
