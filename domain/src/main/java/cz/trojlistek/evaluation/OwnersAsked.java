package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Who reports which measures, and until when. */
public record OwnersAsked(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
