package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody works on it. */
public record ActionItemStarted(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
