package cz.trojlistek.cycle;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

public record CycleOpened(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
