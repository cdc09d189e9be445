package cz.trojlistek.meeting;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A meeting without a quorum will come together again. Subject is the meeting. */
public record NewDateSet(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
