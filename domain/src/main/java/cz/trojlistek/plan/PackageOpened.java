package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The package before is approved, it is this one's turn (BR-137); {@code subject} is the cycle. */
public record PackageOpened(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
