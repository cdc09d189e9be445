package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody of the group has something against its minutes. Subject is the meeting. */
public record ObjectionRaised(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
