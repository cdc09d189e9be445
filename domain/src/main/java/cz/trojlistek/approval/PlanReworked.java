package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The plan that came back has a new final version; {@code round} is the round that begins. {@code subject} is the procedure. */
public record PlanReworked(UUID subject, TerritoryPath territory, UUID cycle, int round, String after)
        implements DomainEvent {}
