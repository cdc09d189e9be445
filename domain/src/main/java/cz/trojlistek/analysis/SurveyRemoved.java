package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Answers of a survey have been taken back; {@code subject} is the cycle. */
public record SurveyRemoved(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
