package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** What the votes per rollam came to. Subject is the meeting. */
public record PerRollamCounted(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
