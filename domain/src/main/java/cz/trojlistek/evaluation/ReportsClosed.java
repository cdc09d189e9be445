package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** The day is over, or all have reported; {@code after} names who has not. */
public record ReportsClosed(UUID subject, TerritoryPath territory, String after) implements DomainEvent {}
