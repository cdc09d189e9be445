package cz.trojlistek.territory;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A town lies in another district of its region from now on; what has begun in it stays where it was. The subject is made
 * from the town's code.
 *
 * @param from where it lay
 */
public record TerritoryMoved(UUID subject, TerritoryPath territory, TerritoryPath from) implements DomainEvent {

    static TerritoryMoved between(TerritoryPath from, TerritoryPath to) {
        return new TerritoryMoved(UUID.nameUUIDFromBytes(to.code().getBytes(StandardCharsets.UTF_8)), to, from);
    }

    @Override
    public String before() {
        return from.value();
    }

    @Override
    public String after() {
        return territory.value();
    }
}
