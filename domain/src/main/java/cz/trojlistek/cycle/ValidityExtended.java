package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A plan in force is valid longer, its content is the same (BR-136); {@code subject} is the cycle. */
public record ValidityExtended(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
