package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A vote by the program was counted. Subject is the meeting. */
public record BallotClosed(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
