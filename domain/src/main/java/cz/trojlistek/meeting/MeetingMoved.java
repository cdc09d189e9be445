package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/**
 * The meeting has another date or place; its timers follow. {@code reason} is why the group hears of it late, if it does (BR-105).
 * Subject is the meeting.
 */
public record MeetingMoved(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
