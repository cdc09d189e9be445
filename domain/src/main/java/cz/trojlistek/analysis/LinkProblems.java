package cz.trojlistek.analysis;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What of the problem tree leads to what. Causes and effects never go round in a circle. */
@Service
@Transactional
public class LinkProblems {

    private final ProblemLinks links;
    private final Problems problems;
    private final ProblemAreas areas;
    private final ConductCycle cycles;
    private final Actors actors;

    LinkProblems(ProblemLinks links, Problems problems, ProblemAreas areas, ConductCycle cycles, Actors actors) {
        this.links = links;
        this.problems = problems;
        this.areas = areas;
        this.cycles = cycles;
        this.actors = actors;
    }

    /**
     * Says that {@code cause} leads to {@code effect}. Refuses what is said already, what would close a circle, and problems
     * of two trees.
     */
    public UUID link(UUID cycle, UUID cause, UUID effect) {
        var of = open(cycle);
        areas.lockTree(cycle); // of two at once, the second sees the first
        var from = problem(cycle, cause);
        var to = problem(cycle, effect);
        if (links.existsByCauseAndEffect(cause, effect)) {
            throw new ProblemTreeUnusable("linked-already", "effect");
        }
        if (links.leads(effect, cause)) {
            throw new ProblemTreeUnusable("circle", "effect");
        }
        return links.save(new ProblemLink(of, from, to)).id();
    }

    /** Somebody else may have taken it back already, which is as well. */
    public void unlink(UUID cycle, UUID link) {
        var of = open(cycle);
        areas.lockTree(cycle);
        links.findById(link).filter(one -> one.cycle().equals(cycle)).ifPresent(found -> {
            found.remove(of, problem(cycle, found.cause()), problem(cycle, found.effect()));
            links.delete(found);
        });
    }

    /** Locked, so that it is not taken out of the tree meanwhile. */
    private Problem problem(UUID cycle, UUID problem) {
        return problems.findToChange(problem)
                .filter(found -> areas.findById(found.area())
                        .filter(area -> area.cycle().equals(cycle))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }

    private PlanningCycle open(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        if (!AnalyseSituation.takesProblems(found.phase())) {
            throw new WrongPhase(found.phase());
        }
        return found;
    }
}
