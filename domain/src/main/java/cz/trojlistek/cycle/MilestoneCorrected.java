package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A milestone has another name or another day; {@code subject} is the cycle. */
public record MilestoneCorrected(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
