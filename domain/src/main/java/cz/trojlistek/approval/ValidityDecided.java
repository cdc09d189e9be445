package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A body extended the validity of a plan, {@code after} says by which resolution (BR-136); {@code subject} is the procedure. */
public record ValidityDecided(UUID subject, TerritoryPath territory, UUID cycle, String after) implements DomainEvent {}
