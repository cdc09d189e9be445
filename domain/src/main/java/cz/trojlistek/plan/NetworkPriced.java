package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** What the network of services costs in a year is known, known otherwise, or no more; subject is the cycle. */
public record NetworkPriced(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
