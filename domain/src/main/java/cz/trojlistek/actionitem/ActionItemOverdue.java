package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The day is over and nobody has said that it is done. */
public record ActionItemOverdue(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
