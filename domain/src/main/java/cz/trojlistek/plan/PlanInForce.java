package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The day has come; {@code subject} is the cycle. */
public record PlanInForce(UUID subject, TerritoryPath territory) implements DomainEvent {}
