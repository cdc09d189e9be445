package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A guest's name was noted at a meeting (BR-107). Subject is the meeting. */
public record GuestNoted(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
