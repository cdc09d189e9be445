package cz.trojlistek.account;

import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the object of an action stands: its territory, the phase of its cycle if it has one, its group if it has one. */
public record Scope(
        TerritoryPath territory,
        @Nullable Phase phase,
        @Nullable UUID group) {

    public static Scope in(TerritoryPath territory) {
        return new Scope(territory, null, null);
    }

    public Scope ofGroup(@Nullable UUID group) {
        return new Scope(territory, phase, group);
    }
}
