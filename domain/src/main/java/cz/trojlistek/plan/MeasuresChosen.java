package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Which measures of its plan an action plan takes up; {@code after} is one line for each. */
public record MeasuresChosen(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
