package cz.trojlistek.territory;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Territories of one region came in or got other names. The subject is made from the region's code. */
public record TerritoriesImported(UUID subject, TerritoryPath territory, int created, int changed)
        implements DomainEvent {

    static TerritoriesImported into(TerritoryPath region, int created, int changed) {
        return new TerritoriesImported(
                UUID.nameUUIDFromBytes(region.value().getBytes(StandardCharsets.UTF_8)), region, created, changed);
    }

    @Override
    public String after() {
        return Trail.lines(Trail.fact("created", created), Trail.fact("changed", changed));
    }
}
