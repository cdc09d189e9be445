package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody else does it, or until another day, and why. */
public record ActionItemChanged(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
