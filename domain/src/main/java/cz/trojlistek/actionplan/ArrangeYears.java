package cz.trojlistek.actionplan;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.YearOutsidePlan;
import cz.trojlistek.cycle.YearTaken;
import cz.trojlistek.kernel.ChangedMeanwhile;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people decide about the years of a plan; what time brings is {@link ActionPlanSteps}. */
@Service
@Transactional
public class ArrangeYears {

    private final ConductCycle cycles;
    private final AdvanceCycle facts;
    private final ActionPlanSteps steps;
    private final Actors actors;

    ArrangeYears(ConductCycle cycles, AdvanceCycle facts, ActionPlanSteps steps, Actors actors) {
        this.cycles = cycles;
        this.facts = facts;
        this.steps = steps;
        this.actors = actors;
    }

    /**
     * Opens the action plan of a year before its day comes.
     *
     * @throws YearOutsidePlan when the year is not one of the plan's period (BR-117)
     * @throws YearTaken when the year has one
     */
    public UUID open(UUID plan, int year) {
        var found = cycles.get(plan);
        actors.require(Action.OPEN_CYCLE, found.scope());
        return steps.open(found, year);
    }

    /**
     * Says which is the first year with an action plan of its own: the first of the period, or a later one when the plan
     * contains those before (BR-118), or the one after the period when it contains them all.
     *
     * @throws ChangedMeanwhile when the cycle is not the one of {@code seenVersion} any more
     */
    public void startIn(UUID plan, int seenVersion, int year) {
        var found = cycles.get(plan);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        ChangedMeanwhile.unlessSeen(seenVersion, found.version());
        facts.startActionPlansIn(plan, year);
    }
}
