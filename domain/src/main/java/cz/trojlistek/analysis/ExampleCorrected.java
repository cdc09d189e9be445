package cz.trojlistek.analysis;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** An example from elsewhere has other words or shows the way to another goal; {@code subject} is the cycle. */
public record ExampleCorrected(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
