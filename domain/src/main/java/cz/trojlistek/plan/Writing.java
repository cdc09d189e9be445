package cz.trojlistek.plan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
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
    private final Plans plans;
    private final Chapters chapters;
    private final Actors actors;

    Writing(ConductCycle cycles, Plans plans, Chapters chapters, Actors actors) {
        this.cycles = cycles;
        this.plans = plans;
        this.chapters = chapters;
        this.actors = actors;
    }

    /** A chapter of that group, or of none, in that package. */
    record Place(@Nullable UUID group, int packageNumber) {}

    /**
     * @throws NotFound for who may not read the cycle
     * @throws TextFrozen while the public comments on the text, after it was handed to the bodies, and while groups
     *     propose in a chapter that has been handed over (BR-120)
     */
    PlanningCycle require(UUID cycle, Place place) {
        var found = cycles.get(cycle);
        var phase = phase(found, place.packageNumber());
        if (!phase.textOpen()) {
            throw TextFrozen.inThisPhase();
        }
        var group = place.group();
        actors.require(Action.WRITE_PLAN, new Scope(found.territory(), phase, group));
        if (group != null && phase == Phase.PROPOSING) {
            if (chapters.findToWrite(group).orElseThrow(NotFound::new).submitted()) {
                throw TextFrozen.chapterHandedOver();
            }
        }
        return found;
    }

    /** For screens: whether {@link #require} would pass. */
    boolean may(PlanningCycle cycle, Place place) {
        var phase = phase(cycle, place.packageNumber());
        var group = place.group();
        return phase.textOpen()
                && actors.may(Action.WRITE_PLAN, new Scope(cycle.territory(), phase, group))
                && (group == null
                        || phase != Phase.PROPOSING
                        || chapters.findByGroup(group)
                                .map(one -> !one.submitted())
                                .orElse(false));
    }

    /** Whoever may write there. */
    boolean open(PlanningCycle cycle, int packageNumber) {
        return phase(cycle, packageNumber).textOpen();
    }

    /** What nobody's group writes joins the package at hand as long as that is written, else the next one. */
    Place newChapter(PlanningCycle cycle) {
        var plan = plans.findByCycle(cycle.id()).orElseThrow(NotFound::new);
        var later = !cycle.phase().textOpen() && plan.packagesLeft();
        return new Place(null, plan.currentPackage() + (later ? 1 : 0));
    }

    /** In a plan of packages each has its own: the one at hand that of the cycle, later ones are still drafted (BR-137). */
    private Phase phase(PlanningCycle cycle, int packageNumber) {
        var phase = cycle.phase();
        if (!cycle.divisible() || phase.compareTo(Phase.DRAFTING) < 0 || phase.compareTo(Phase.APPROVING) > 0) {
            return phase;
        }
        var atHand = plans.findByCycle(cycle.id()).orElseThrow(NotFound::new).currentPackage();
        return packageNumber == atHand ? phase : packageNumber > atHand ? Phase.DRAFTING : Phase.APPROVING;
    }
}
