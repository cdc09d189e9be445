package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A guest's name was taken out again before attendance was recorded. Subject is the meeting. */
public record GuestStruck(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
