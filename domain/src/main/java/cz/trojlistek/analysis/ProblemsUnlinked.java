package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** One problem of the tree does not lead to another after all; {@code subject} is the cycle. */
public record ProblemsUnlinked(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
