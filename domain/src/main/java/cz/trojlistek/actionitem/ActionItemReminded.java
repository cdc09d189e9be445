package cz.trojlistek.actionitem;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Its assignee is reminded of the day. */
public record ActionItemReminded(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
