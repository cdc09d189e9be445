package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A row of the balance has been taken back; {@code subject} is the cycle. */
public record BalanceRowRemoved(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
