package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Members may vote per rollam until another moment. Subject is the meeting. */
public record PerRollamProlonged(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
