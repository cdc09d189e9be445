package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The address of a person's calendar is good no longer. Subject is the person. */
public record CalendarFeedRevoked(UUID subject, TerritoryPath territory) implements DomainEvent {}
