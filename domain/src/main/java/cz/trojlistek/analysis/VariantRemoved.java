package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A way to solve a problem area has been taken back; {@code subject} is the cycle. */
public record VariantRemoved(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
