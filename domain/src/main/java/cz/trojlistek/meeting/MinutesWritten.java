package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The minutes wait for the chair. Subject is the meeting. */
public record MinutesWritten(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
