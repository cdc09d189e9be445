package cz.trojlistek.plan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator's acts on the plan as a whole: freeze the draft, finalise, publish. */
@Service
@Transactional
public class FreezePlan {

    private final Plans plans;
    private final Chapters chapters;
    private final Versions versions;
    private final AnalysisFacts analyses;
    private final ConductCycle cycles;
    private final AdvanceCycle facts;
    private final Actors actors;
    private final PlanningClock clock;

    FreezePlan(
            Plans plans,
            Chapters chapters,
            Versions versions,
            AnalysisFacts analyses,
            ConductCycle cycles,
            AdvanceCycle facts,
            Actors actors,
            PlanningClock clock) {
        this.plans = plans;
        this.chapters = chapters;
        this.versions = versions;
        this.analyses = analyses;
        this.cycles = cycles;
        this.facts = facts;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Freezes the draft that the public will comment on (BR-120) and returns its number.
     *
     * @throws PlanUnusable when it is frozen already and nobody has decided to ask the public again
     * @throws PlanIncomplete when a goal lacks its problem or a goal or priority its indicator (BR-112, BR-113)
     */
    public int freezeDraft(UUID cycle) {
        var plan = conducted(cycle, Phase.DRAFTING);
        if (chapters.existsByCycleAndAcceptedAtIsNull(cycle)) {
            throw new PlanUnusable("chapter-not-accepted", "chapters");
        }
        plan.requireDraftOpen();
        plan.draftFrozen(clock.instant());
        return freeze(plan, Purpose.CONSULTATION);
    }

    /**
     * Freezes the text the bodies will decide on and returns its number; once, for each package, a returned plan goes
     * another way.
     */
    public int finalise(UUID cycle) {
        var plan = conducted(cycle, Phase.FINALISING);
        if (versions.latest(plan.id(), Purpose.FINAL)
                .filter(one -> one.packageNumber() == plan.currentPackage())
                .isPresent()) {
            throw new PlanUnusable("finalised-already", "version");
        }
        return freeze(plan, Purpose.FINAL);
    }

    /** Makes the newest final version public; it is in force from that day, today at the earliest (BR-135). */
    public void publish(UUID cycle, LocalDate effectiveFrom) {
        publish(cycle, effectiveFrom, false);
    }

    /** As above; {@code firstYearInside} when the plan contains the action plan of its first year (BR-118). */
    public void publish(UUID cycle, LocalDate effectiveFrom, boolean firstYearInside) {
        if (firstYearInside) {
            var found = cycles.get(cycle);
            actors.require(Action.CONDUCT_CYCLE, found.scope());
            facts.startActionPlansIn(cycle, found.period().fromYear() + 1);
        }
        var plan = conducted(cycle, Phase.PUBLISHING);
        var version = versions.latest(plan.id(), Purpose.FINAL)
                .orElseThrow(() -> new PlanUnusable("not-finalised", "effectiveFrom"));
        plan.publish(version.number(), effectiveFrom, clock.instant(), clock.today());
        plans.save(plan);
    }

    /** For callers that have checked right and phase. */
    int freeze(Plan plan, Purpose purpose) {
        var frozen = versions.freeze(plan, purpose, analyses.hasProblemTree(plan.cycle()));
        plan.frozen(purpose, frozen.number(), frozen.hash());
        plans.save(plan);
        return frozen.number();
    }

    /** As above, for a plan that a body returned: the cycle does not go back to its step of finalising. */
    int freezeReworked(Plan plan) {
        var frozen = versions.freeze(plan, Purpose.FINAL, analyses.hasProblemTree(plan.cycle()));
        plan.finalisedAgain(frozen.number(), frozen.hash());
        plans.save(plan);
        return frozen.number();
    }

    private Plan conducted(UUID cycle, Phase phase) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (found.phase() != phase) {
            throw new WrongPhase(found.phase());
        }
        return plans.findToDecide(cycle).orElseThrow(NotFound::new);
    }
}
