package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A body has been entered, or its name or number of members has changed; {@code subject} is the body. */
public record BodySetUp(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
