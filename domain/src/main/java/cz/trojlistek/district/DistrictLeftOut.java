package cz.trojlistek.district;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The region goes on without this district. */
public record DistrictLeftOut(UUID subject, TerritoryPath territory, String reason) implements DomainEvent {}
