package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** What other features and processes need of a group. */
public record GroupFact(
        UUID id, UUID cycle, TerritoryPath territory, String name, GroupKind kind, RulesOfProcedure rules) {}
