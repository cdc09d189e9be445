package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** One problem of the tree is said to lead to another; {@code subject} is the cycle. */
public record ProblemsLinked(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
