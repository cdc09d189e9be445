package cz.trojlistek.plan.ui;

import cz.trojlistek.plan.WritePlan;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the editors in a text share: the use cases, what a goal may answer, and what to do after a
 * change: the piece it is told of has the keyboard then.
 */
record Editing(WritePlan write, Needs.OfCycle needs, Consumer<UUID> changed) {

    Runnable changed(UUID piece) {
        return () -> changed.accept(piece);
    }
}
