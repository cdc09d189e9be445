package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** All proposals are with the coordination group. */
public record SettlementsProposed(UUID subject, TerritoryPath territory) implements DomainEvent {}
