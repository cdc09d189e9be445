package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A person has got an address for their calendar; an earlier one is good no longer. Subject is the person. */
public record CalendarFeedMade(UUID subject, TerritoryPath territory) implements DomainEvent {}
