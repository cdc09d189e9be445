package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A piece of the working text, with all below it, stands elsewhere; its code stays (BR-119). {@code subject} is the cycle. */
public record TextMoved(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
