package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Answers of a survey have been stored, in the place of earlier ones if there were some; {@code subject} is the cycle. */
public record SurveyStored(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
