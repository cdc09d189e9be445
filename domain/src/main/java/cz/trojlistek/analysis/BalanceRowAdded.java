package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A row has been added to the balance of a cycle; {@code subject} is the cycle. */
public record BalanceRowAdded(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
