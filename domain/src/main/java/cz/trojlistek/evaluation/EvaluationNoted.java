package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A body has taken note of the accepted report; {@code after} is its name and resolution. */
public record EvaluationNoted(UUID subject, TerritoryPath territory, UUID evaluation, String after)
        implements DomainEvent {}
