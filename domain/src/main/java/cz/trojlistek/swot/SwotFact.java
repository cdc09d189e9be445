package cz.trojlistek.swot;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;

/** Something has happened to the SWOT of a group; {@code subject} is the group. */
public sealed interface SwotFact extends DomainEvent {

    /** The item it happened to, as it is worded after that; empty where it happened to the whole SWOT. */
    default String item() {
        return "";
    }

    /** An item has been written. */
    record SwotItemAdded(UUID subject, TerritoryPath territory, String item, String after) implements SwotFact {}

    /** An item has other words, another weight or other evidence. */
    record SwotItemReworded(UUID subject, TerritoryPath territory, String item, String before, String after)
            implements SwotFact {}

    /** An item stands elsewhere, in its own quadrant or in another. */
    record SwotItemMoved(UUID subject, TerritoryPath territory, String item, String before, String after)
            implements SwotFact {}

    /** An item has been taken out. */
    record SwotItemRemoved(UUID subject, TerritoryPath territory, String item, String before) implements SwotFact {}

    /** The group has finished its SWOT; {@code after} carries the fingerprint. */
    record SwotFinalised(UUID subject, TerritoryPath territory, String after) implements SwotFact {}

    /** A final SWOT is written again; {@code before} carries the fingerprint it had. */
    record SwotReopened(UUID subject, TerritoryPath territory, String before, String reason) implements SwotFact {}
}
