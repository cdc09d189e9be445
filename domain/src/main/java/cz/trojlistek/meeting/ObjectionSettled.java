package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An objection was accepted, or refused with a reason; {@code before} is the objection. Subject is the meeting. */
public record ObjectionSettled(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
