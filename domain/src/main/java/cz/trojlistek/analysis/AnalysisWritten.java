package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** {@code subject} is the analysis. */
public record AnalysisWritten(UUID subject, TerritoryPath territory, UUID cycle, String before, String after)
        implements DomainEvent {}
