package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The report is before the coordination group. */
public record EvaluationWritten(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
