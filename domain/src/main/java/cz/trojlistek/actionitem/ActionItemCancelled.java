package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Nobody has to do it any more, and why. */
public record ActionItemCancelled(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
