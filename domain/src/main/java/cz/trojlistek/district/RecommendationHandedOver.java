package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The region has what the district recommends. */
public record RecommendationHandedOver(UUID subject, TerritoryPath territory, UUID cycle, String said)
        implements DomainEvent {
    @Override
    public String after() {
        return said;
    }
}
