package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The meeting has another date or place; its timers follow. Subject is the meeting. */
public record MeetingMoved(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
