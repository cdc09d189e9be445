package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** It is settled which bodies decide about the plan, and in which order; {@code subject} is the cycle. */
public record ChainChosen(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
