package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The problem tree has grown by an area or a problem; {@code subject} is the cycle. */
public record ProblemNamed(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
