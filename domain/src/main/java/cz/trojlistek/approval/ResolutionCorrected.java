package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A slip in a record has been put right by a new one; the old stays. {@code subject} is the procedure. */
public record ResolutionCorrected(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
