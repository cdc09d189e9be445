package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A team has written what it recommends (BR-153). */
public record RecommendationWritten(UUID subject, TerritoryPath territory, UUID cycle, String before, String after)
        implements DomainEvent {}
