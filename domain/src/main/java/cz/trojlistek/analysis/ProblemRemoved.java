package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An area or a problem has left the problem tree; {@code subject} is the cycle. */
public record ProblemRemoved(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
