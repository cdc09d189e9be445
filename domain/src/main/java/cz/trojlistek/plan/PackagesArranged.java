package cz.trojlistek.plan;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** In which packages a plan is approved, one line for each with its chapters (BR-137); {@code subject} is the cycle. */
public record PackagesArranged(UUID subject, TerritoryPath territory, String before, String after)
        implements DomainEvent {}
