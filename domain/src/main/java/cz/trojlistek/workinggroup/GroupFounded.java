package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A group has come into being; {@code subject} is the group, {@code after} its kind and name. */
public record GroupFounded(UUID subject, TerritoryPath territory, UUID cycle, String after) implements DomainEvent {}
