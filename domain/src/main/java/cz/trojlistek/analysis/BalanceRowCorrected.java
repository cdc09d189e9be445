package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A row of the balance says something else; {@code subject} is the cycle. */
public record BalanceRowCorrected(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
