package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** After a meeting without a quorum its members vote without one. Subject is the meeting. */
public record PerRollamOpened(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
