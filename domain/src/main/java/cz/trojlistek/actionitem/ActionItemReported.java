package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** It is done, says who was to do it, or who leads the group for them. */
public record ActionItemReported(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
