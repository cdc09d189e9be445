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

/** What people do with the ways in which a problem area could be solved, while the problem tree is open. */
@Service
@Transactional
public class WeighSolutions {

    private final SolutionVariants variants;
    private final ProblemAreas areas;
    private final ConductCycle cycles;
    private final Actors actors;

    WeighSolutions(SolutionVariants variants, ProblemAreas areas, ConductCycle cycles, Actors actors) {
        this.variants = variants;
        this.areas = areas;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** Twenty ways for one area at most. */
    public UUID propose(UUID area, VariantWords words) {
        var of = open(areas.findToChange(area).orElseThrow(NotFound::new).cycle());
        var position = variants.nextPosition(area).orElseThrow(() -> new ProblemTreeUnusable("variants-full", "title"));
        return variants.save(new SolutionVariant(of, area, position, words)).id();
    }

    /** @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    public void correct(UUID variant, int seenVersion, VariantWords words) {
        var found = variants.findToChange(variant).orElseThrow(NotFound::new);
        found.correct(open(found.cycle()), seenVersion, words);
        variants.save(found);
    }

    /** @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not the one of {@code seenVersion} any more */
    public void remove(UUID variant, int seenVersion) {
        var found = variants.findToChange(variant).orElseThrow(NotFound::new);
        found.remove(open(found.cycle()), seenVersion);
        variants.delete(found);
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
