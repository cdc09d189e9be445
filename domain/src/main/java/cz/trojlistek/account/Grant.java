package cz.trojlistek.account;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A role somebody holds now, and where. */
public record Grant(
        Role role, TerritoryPath territory, @Nullable UUID group) {

    /** The inbox a task for this role in this place goes to. */
    public String audience() {
        return audience(role.candidateGroup(), territory, group);
    }

    public static String audience(String candidateGroup, TerritoryPath territory, @Nullable UUID group) {
        return group == null ? candidateGroup + "@" + territory : candidateGroup + "#" + group;
    }
}
