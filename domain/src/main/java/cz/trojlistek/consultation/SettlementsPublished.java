package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** All settlements are public, in one act (BR-129). */
public record SettlementsPublished(UUID subject, TerritoryPath territory) implements DomainEvent {}
