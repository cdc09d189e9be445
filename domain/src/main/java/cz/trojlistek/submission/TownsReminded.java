package cz.trojlistek.submission;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Towns that had not answered were asked again; {@code towns} one on a line, {@code subject} the cycle of the region. */
public record TownsReminded(UUID subject, TerritoryPath territory, String towns) implements DomainEvent {
    @Override
    public String after() {
        return towns;
    }
}
