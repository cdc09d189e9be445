package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A settlement of one comment is proposed (BR-124). */
public record OutcomeProposed(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
