package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** It is not done yet, and why. */
public record ActionItemReopened(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
