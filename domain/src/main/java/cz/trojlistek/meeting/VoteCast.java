package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A member voted, or otherwise than before. Subject is the meeting. */
public record VoteCast(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
