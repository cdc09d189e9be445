package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Planned dates have moved: timers and due dates have to follow. */
public record ScheduleMoved(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
