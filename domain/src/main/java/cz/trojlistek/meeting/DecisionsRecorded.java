package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** What the meeting decided, with votes. Subject is the meeting. */
public record DecisionsRecorded(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
