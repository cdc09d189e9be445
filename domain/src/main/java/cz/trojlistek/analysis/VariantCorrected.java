package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A way to solve a problem area is described otherwise, chosen, or chosen no longer; {@code subject} is the cycle. */
public record VariantCorrected(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
