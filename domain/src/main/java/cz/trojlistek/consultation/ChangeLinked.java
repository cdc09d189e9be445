package cz.trojlistek.consultation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A comment is linked to the paragraph that changed because of it (BR-125), perhaps instead of another. */
public record ChangeLinked(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
