package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The time to declare is over; {@code missing} are the towns that have not, one on a line, or nothing. */
public record DeclarationsClosed(UUID subject, TerritoryPath territory, String missing) implements DomainEvent {
    @Override
    public String after() {
        return missing;
    }
}
