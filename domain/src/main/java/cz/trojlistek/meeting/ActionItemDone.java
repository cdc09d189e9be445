package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** What the group had agreed to do is done. Subject is the meeting that agreed on it. */
public record ActionItemDone(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
