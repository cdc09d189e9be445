package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The time has come to ask how a plan was fulfilled, or somebody did not wait for it. */
public record EvaluationOpened(UUID subject, TerritoryPath territory, UUID cycle) implements DomainEvent {}
