package cz.trojlistek.plan.ui;

import cz.trojlistek.plan.WritePlan;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the editors in a text share: the use cases, what a goal may answer (by id, in order), and what to do after a
 * change: the piece it is told of has the keyboard then.
 */
record Editing(WritePlan write, Map<UUID, String> needs, Consumer<UUID> changed) {

    Runnable changed(UUID piece) {
        return () -> changed.accept(piece);
    }
}
