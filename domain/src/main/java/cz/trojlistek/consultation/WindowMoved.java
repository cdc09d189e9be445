package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The window has other dates: its timers have to follow. */
public record WindowMoved(UUID subject, TerritoryPath territory, String before, String after, String reason)
        implements DomainEvent {}
