package cz.trojlistek.plan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether somebody may write at one place of a plan now. */
@Component
class Writing {

    private final ConductCycle cycles;
    private final Chapters chapters;
    private final Actors actors;

    Writing(ConductCycle cycles, Chapters chapters, Actors actors) {
        this.cycles = cycles;
        this.chapters = chapters;
        this.actors = actors;
    }

    /**
     * @throws NotFound for who may not read the cycle
     * @throws TextFrozen while the public comments on the text, after it was handed to the bodies, and while groups
     *     propose in a chapter that has been handed over (BR-120)
     */
    PlanningCycle require(UUID cycle, @Nullable UUID group) {
        var found = cycles.get(cycle);
        if (!found.phase().textOpen()) {
            throw TextFrozen.inThisPhase();
        }
        actors.require(Action.WRITE_PLAN, found.scope().ofGroup(group));
        if (group != null && found.phase() == Phase.PROPOSING) {
            if (chapters.findToWrite(group).orElseThrow(NotFound::new).submitted()) {
                throw TextFrozen.chapterHandedOver();
            }
        }
        return found;
    }

    /** For screens: whether {@link #require} would pass. */
    boolean may(PlanningCycle cycle, @Nullable UUID group) {
        return cycle.phase().textOpen()
                && actors.may(Action.WRITE_PLAN, cycle.scope().ofGroup(group))
                && (group == null
                        || cycle.phase() != Phase.PROPOSING
                        || chapters.findByGroup(group)
                                .map(one -> !one.submitted())
                                .orElse(false));
    }
}
