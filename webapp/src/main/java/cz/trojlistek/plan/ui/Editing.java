package cz.trojlistek.plan.ui;

import cz.trojlistek.plan.ArrangeText;
import cz.trojlistek.plan.FundMeasures;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.plan.WriteTogether;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * What the editors in a text share: the use cases, the years that may cost something, what a goal may answer, and what to do after a
 * change: the piece it is told of has the keyboard then.
 */
record Editing(
        UUID cycle,
        WritePlan write,
        ArrangeText arrange,
        WriteTogether together,
        FundMeasures funding,
        List<Integer> years,
        Needs.OfCycle needs,
        Consumer<UUID> changed) {

    Runnable changed(UUID piece) {
        return () -> changed.accept(piece);
    }
}
