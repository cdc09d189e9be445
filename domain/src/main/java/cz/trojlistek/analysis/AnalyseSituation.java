package cz.trojlistek.analysis;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with analyses and the problem tree. */
@Service
@Transactional
public class AnalyseSituation {

    private static final int MOST_PROBLEMS = 100;

    private final Analyses analyses;
    private final ProblemAreas areas;
    private final Problems problems;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    AnalyseSituation(
            Analyses analyses,
            ProblemAreas areas,
            Problems problems,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.analyses = analyses;
        this.areas = areas;
        this.problems = problems;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @throws AnalysisClosed when it has been accepted already
     * @throws AnalysisUnderReview when it is with the coordination group
     */
    public void write(UUID analysis, Findings findings) {
        var found = allowed(analysis, Action.CONDUCT_CYCLE);
        found.write(findings, clock.instant());
        analyses.save(found);
    }

    /** @throws AnalysisNotWritten when there is nothing to accept */
    public void accept(UUID analysis) {
        var found = allowed(analysis, Action.STEER);
        found.accept(clock.instant());
        analyses.save(found);
    }

    /** @throws AnalysisNotWritten when there is nothing to give back */
    public void giveBack(UUID analysis, String reason) {
        var found = allowed(analysis, Action.STEER);
        found.giveBack(Wording.paragraphs("reason", reason, 4000));
        analyses.save(found);
    }

    /** Numbers run from 1 to 99 and are given once in a cycle; goals answer areas by number in many strategies. */
    public UUID addProblemArea(UUID cycle, int number, String title) {
        var found = openForProblems(cycle);
        if (number < 1 || number > 99) {
            throw new ProblemTreeUnusable("number", "number");
        }
        if (areas.existsByCycleAndNumber(cycle, number)) {
            throw new ProblemTreeUnusable("taken", "number");
        }
        var text = Wording.line("title", title, 300);
        try {
            return areas.saveAndFlush(new ProblemArea(cycle, found.territory(), number, text))
                    .id();
        } catch (DataIntegrityViolationException collision) { // of two at once, the second
            var taken = new ProblemTreeUnusable("taken", "number");
            taken.addSuppressed(collision);
            throw taken;
        }
    }

    public UUID addProblem(UUID area, String text) {
        var found = areas.findToExtend(area).orElseThrow(NotFound::new);
        var cycle = openForProblems(found.cycle());
        var position = problems.countByArea(area) + 1;
        if (position > MOST_PROBLEMS) {
            throw new ProblemTreeUnusable("full", "text");
        }
        var wording = Wording.paragraphs("text", text, 4000);
        return problems.save(new Problem(found, cycle.territory(), position, wording))
                .id();
    }

    private PlanningCycle openForProblems(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (!takesProblems(found.phase())) {
            throw new WrongPhase(found.phase());
        }
        return found;
    }

    /** The tree grows from the first analysis to the draft. */
    static boolean takesProblems(Phase phase) {
        return phase.compareTo(Phase.ANALYSING) >= 0 && phase.compareTo(Phase.DRAFTING) <= 0;
    }

    private Analysis allowed(UUID analysis, Action action) {
        var found = analyses.findById(analysis).orElseThrow(NotFound::new);
        var cycle = cycles.get(found.cycle());
        actors.require(action, cycle.scope());
        if (cycle.phase() != Phase.ANALYSING) {
            throw new WrongPhase(cycle.phase());
        }
        return found;
    }
}
