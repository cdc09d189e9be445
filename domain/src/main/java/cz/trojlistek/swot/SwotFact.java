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

    /** What happened to one item; its words stand on the first line of the row. */
    sealed interface OfItem extends SwotFact {

        @Override
        default String item() {
            return (after().isEmpty() ? before() : after()).lines().findFirst().orElse("");
        }
    }

    /** An item has been written. */
    record SwotItemAdded(UUID subject, TerritoryPath territory, String after) implements OfItem {}

    /** An item has other words, another weight or other evidence. */
    record SwotItemReworded(UUID subject, TerritoryPath territory, String before, String after) implements OfItem {}

    /** An item stands elsewhere, in its own quadrant or in another. */
    record SwotItemMoved(UUID subject, TerritoryPath territory, String before, String after) implements OfItem {}

    /** An item has been taken out. */
    record SwotItemRemoved(UUID subject, TerritoryPath territory, String before) implements OfItem {}

    /** The group has finished its SWOT; {@code after} carries the fingerprint. */
    record SwotFinalised(UUID subject, TerritoryPath territory, String after) implements SwotFact {}

    /** A final SWOT is written again; {@code before} carries the fingerprint it had. */
    record SwotReopened(UUID subject, TerritoryPath territory, String before, String reason) implements SwotFact {}
}
