package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A group was founded by mistake and is gone; {@code subject} is the group, {@code before} its kind and name. */
public record GroupRemoved(UUID subject, TerritoryPath territory, String before) implements DomainEvent {}
