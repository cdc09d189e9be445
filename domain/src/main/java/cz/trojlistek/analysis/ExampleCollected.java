package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An example from elsewhere has been written down; {@code subject} is the cycle. */
public record ExampleCollected(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
