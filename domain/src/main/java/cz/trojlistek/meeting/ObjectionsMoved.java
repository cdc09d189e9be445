package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Members may object to minutes until another day. Subject is the meeting. */
public record ObjectionsMoved(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
