package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The coordination group has set vision and system priorities; {@code subject} is the cycle. */
public record SystemPrioritiesSet(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
