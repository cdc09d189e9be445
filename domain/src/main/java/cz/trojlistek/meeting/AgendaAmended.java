package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The group is invited to speak of something else than before, at the same hour and place (BR-105). Subject is the meeting. */
public record AgendaAmended(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
