package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The coordination group has accepted the proposals or given them back. */
public record SettlementsDecided(UUID subject, TerritoryPath territory, boolean accepted, String reason)
        implements DomainEvent {}
