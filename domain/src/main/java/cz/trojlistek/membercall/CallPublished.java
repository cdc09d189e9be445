package cz.trojlistek.membercall;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** People are asked to plan with their town, district or region. */
public record CallPublished(UUID subject, TerritoryPath territory, UUID cycle, String after) implements DomainEvent {}
