package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** A group works by other rules of procedure from now on; {@code subject} is the group. */
public record RulesAgreed(UUID subject, TerritoryPath territory, String before, String after) implements DomainEvent {}
