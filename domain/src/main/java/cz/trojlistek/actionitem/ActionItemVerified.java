package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Who leads the group has seen that it is done. */
public record ActionItemVerified(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
