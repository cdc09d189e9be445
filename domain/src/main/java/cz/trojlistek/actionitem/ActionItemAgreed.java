package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Minutes that are final now say who does what until when (BR-108). */
public record ActionItemAgreed(UUID subject, TerritoryPath territory, UUID meeting, String after)
        implements DomainEvent {}
