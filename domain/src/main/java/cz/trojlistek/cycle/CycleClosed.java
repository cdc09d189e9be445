package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The plan is evaluated and its cycle is over. */
public record CycleClosed(UUID subject, TerritoryPath territory) implements DomainEvent {}
