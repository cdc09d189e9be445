package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A milestone was a mistake and is gone; {@code subject} is the cycle. */
public record MilestoneRemoved(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
