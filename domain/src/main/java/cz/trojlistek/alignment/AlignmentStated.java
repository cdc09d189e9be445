package cz.trojlistek.alignment;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/**
 * One side has said how two measures stand to each other, says it otherwise (both wordings) or has taken it back (no after);
 * {@code subject} is its cycle.
 */
public record AlignmentStated(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
