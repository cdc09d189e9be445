package cz.trojlistek.inbox;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A task was not done by its date; from now on the coordinator sees it. {@code subject} is the cycle. */
public record TaskEscalated(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
