package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A way to solve a problem area has been written down; {@code subject} is the cycle. */
public record VariantProposed(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
