package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Members may vote by the program from now on. Subject is the meeting. */
public record BallotOpened(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
