package cz.trojlistek.account;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Somebody's one-time link goes to them by e-mail; the trail holds the address, not the link. */
public record LinkMailed(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
