package cz.trojlistek.cycle;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What processes, and use cases of other features that have checked the right already, need of a cycle. */
@Service
@Transactional
@ProcessSide
public class AdvanceCycle {

    private final PlanningCycles cycles;
    private final PlanningClock clock;

    AdvanceCycle(PlanningCycles cycles, PlanningClock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Entering the phase the cycle is in changes nothing, so a repeated job is harmless. */
    public void enter(UUID cycle, Phase phase) {
        var found = get(cycle);
        found.enter(phase, clock.today());
        cycles.save(found);
    }

    /**
     * Opens the action plan of a year, whether its time has come or somebody asked for it.
     *
     * @throws YearOutsidePlan when the year is not one of the plan's period (BR-117)
     * @throws YearTaken when that year has one that no body rejected
     */
    public UUID openActionPlan(UUID plan, PlanningCycle.YearOpening opening) {
        var year = get(plan).openActionPlan(opening, clock.instant(), clock.today());
        try {
            return cycles.saveAndFlush(year).id();
        } catch (DataIntegrityViolationException collision) { // of two at once, the second
            throw new YearTaken(opening.year());
        }
    }

    /** From which year on the plan has action plans of their own (BR-118). */
    public void startActionPlansIn(UUID plan, int year) {
        var found = get(plan);
        found.startActionPlansIn(year);
        cycles.save(found);
    }

    /** For callers about to record what can be on record once: who comes second waits and then sees what the first did. */
    public void hold(UUID cycle) {
        if (cycles.findAndHold(cycle).isEmpty()) {
            throw new NotFound();
        }
    }

    /**
     * For callers that have recorded the decision of the body (BR-136).
     *
     * @throws NotAnExtension when the plan is valid that year already, or would be for too long
     */
    public void extend(UUID cycle, int toYear) {
        var found = get(cycle);
        found.extend(toYear);
        cycles.save(found);
    }

    /** For callers that know that its plan is evaluated. */
    public void close(UUID cycle) {
        var found = get(cycle);
        found.close(clock.instant());
        cycles.save(found);
    }

    @Transactional(readOnly = true)
    public PlanningCycle get(UUID cycle) {
        return cycles.findById(cycle).orElseThrow(NotFound::new);
    }
}
