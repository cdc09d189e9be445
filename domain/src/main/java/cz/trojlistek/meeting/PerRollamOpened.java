package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** After a meeting without a quorum, or instead of one, the members vote without meeting. Subject is the meeting. */
public record PerRollamOpened(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
