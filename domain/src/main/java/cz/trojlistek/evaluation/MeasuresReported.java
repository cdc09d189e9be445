package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An owner, or somebody for the owner, has said how the measures were fulfilled; {@code after} is one line for each. */
public record MeasuresReported(UUID subject, TerritoryPath territory, UUID evaluation, String after)
        implements DomainEvent {}
