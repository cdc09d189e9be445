package cz.trojlistek.analysis;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
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

    private final Analyses analyses;
    private final ProblemAreas areas;
    private final Problems problems;
    private final ProblemLinks links;
    private final SolutionVariants variants;
    private final AnsweredNeeds answered;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    AnalyseSituation(
            Analyses analyses,
            ProblemAreas areas,
            Problems problems,
            ProblemLinks links,
            SolutionVariants variants,
            AnsweredNeeds answered,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.analyses = analyses;
        this.areas = areas;
        this.problems = problems;
        this.links = links;
        this.variants = variants;
        this.answered = answered;
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
        requireNumber(number, areas.existsByCycleAndNumber(cycle, number));
        var text = Wording.line("title", title, 300);
        return save(new ProblemArea(cycle, found.territory(), number, text)).id();
    }

    /** @throws ChangedMeanwhile when the area is not the one of {@code seenVersion} any more */
    public void correctProblemArea(UUID area, int seenVersion, int number, String title) {
        var found = areas.findToChange(area).orElseThrow(NotFound::new);
        var cycle = openForProblems(found.cycle());
        requireNumber(number, areas.existsByCycleAndNumberAndIdNot(cycle.id(), number, area));
        found.correct(seenVersion, number, Wording.line("title", title, 300));
        save(found);
    }

    /**
     * Takes an area out of the tree that has no problem and no solution below it and is answered by no goal.
     *
     * @throws ChangedMeanwhile when the area is not the one of {@code seenVersion} any more
     */
    public void removeProblemArea(UUID area, int seenVersion) {
        var found = areas.findToChange(area).orElseThrow(NotFound::new);
        openForProblems(found.cycle());
        if (problems.existsByArea(area)) {
            throw new ProblemTreeUnusable("problems-below", "area");
        }
        if (variants.existsByArea(area)) {
            throw new ProblemTreeUnusable("variants-below", "area");
        }
        requireUnanswered(area);
        found.remove(seenVersion);
        areas.delete(found);
    }

    private static void requireNumber(int number, boolean taken) {
        if (number < 1 || number > 99) {
            throw new ProblemTreeUnusable("number", "number");
        }
        if (taken) {
            throw new ProblemTreeUnusable("taken", "number");
        }
    }

    private ProblemArea save(ProblemArea area) {
        try {
            return areas.saveAndFlush(area);
        } catch (DataIntegrityViolationException collision) { // of two at once, the second
            var taken = new ProblemTreeUnusable("taken", "number");
            taken.addSuppressed(collision);
            throw taken;
        }
    }

    private void requireUnanswered(UUID need) {
        if (answered.isAnswered(need)) {
            throw new ProblemTreeUnusable("answered", "need");
        }
    }

    public UUID addProblem(UUID area, String text) {
        var found = areas.findToChange(area).orElseThrow(NotFound::new);
        var cycle = openForProblems(found.cycle());
        var position = problems.nextPosition(area).orElseThrow(() -> new ProblemTreeUnusable("full", "text"));
        var wording = Wording.paragraphs("text", text, 4000);
        return problems.save(new Problem(found, cycle.territory(), position, wording))
                .id();
    }

    /** @throws ChangedMeanwhile when the problem is not the one of {@code seenVersion} any more */
    public void rewordProblem(UUID problem, int seenVersion, String text) {
        var found = problems.findToChange(problem).orElseThrow(NotFound::new);
        found.reword(openForProblems(cycleOf(found)), seenVersion, Wording.paragraphs("text", text, 4000));
        problems.save(found);
    }

    /**
     * Takes a problem out of the tree that no goal answers and that neither leads to another nor comes of one.
     *
     * @throws ChangedMeanwhile when the problem is not the one of {@code seenVersion} any more
     */
    public void removeProblem(UUID problem, int seenVersion) {
        var found = problems.findToChange(problem).orElseThrow(NotFound::new);
        var cycle = openForProblems(cycleOf(found));
        requireUnanswered(problem);
        if (links.existsOf(problem)) {
            throw new ProblemTreeUnusable("linked", "need");
        }
        found.remove(cycle, seenVersion);
        problems.delete(found);
    }

    private UUID cycleOf(Problem problem) {
        return areas.findById(problem.area()).orElseThrow(NotFound::new).cycle();
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
