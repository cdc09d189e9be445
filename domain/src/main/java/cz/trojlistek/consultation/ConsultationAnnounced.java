package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A window for comments on a frozen draft is published; {@code after} says from when to when. */
public record ConsultationAnnounced(UUID subject, TerritoryPath territory, UUID cycle, String after)
        implements DomainEvent {}
