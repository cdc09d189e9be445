package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Anybody may read the minutes now, with sides instead of names (BR-109). Subject is the meeting. */
public record MinutesPublished(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
