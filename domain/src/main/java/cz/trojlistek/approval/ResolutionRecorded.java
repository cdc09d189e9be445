package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A body has decided and its clerk has recorded it; {@code subject} is the procedure. */
public record ResolutionRecorded(
        UUID subject, TerritoryPath territory, UUID cycle, UUID resolution, BodyKind body, Result result, String after)
        implements DomainEvent {}
