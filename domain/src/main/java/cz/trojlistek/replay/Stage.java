package cz.trojlistek.replay;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cycle on its way through a replay: what it is to be, who plays in it, and what has come of it so far. */
final class Stage {

    final CycleScript script;
    final PlanContent content;
    final Timeline timeline;
    final Cast cast;
    final Attempts attempts;
    final ReplayReport report;

    private @Nullable UUID cycle;

    Stage(
            CycleScript script,
            PlanContent content,
            Timeline timeline,
            Cast cast,
            Attempts attempts,
            ReplayReport report) {
        this.script = script;
        this.content = content;
        this.timeline = timeline;
        this.cast = cast;
        this.attempts = attempts;
        this.report = report;
    }

    void opened(UUID id) {
        cycle = id;
    }

    UUID cycle() {
        if (cycle == null) {
            throw new IllegalStateException("the cycle is not open yet");
        }
        return cycle;
    }

    boolean isOpen() {
        return cycle != null;
    }
}
