package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An area or a problem of the problem tree has other words; {@code subject} is the cycle. */
public record ProblemReworded(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
