package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The meeting does not take place; its process ends. Subject is the meeting. */
public record MeetingCancelled(UUID subject, TerritoryPath territory, String before, String reason)
        implements DomainEvent {}
