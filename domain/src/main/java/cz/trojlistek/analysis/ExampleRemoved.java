package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An example from elsewhere has been taken back; {@code subject} is the cycle. */
public record ExampleRemoved(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
