package cz.trojlistek.analysis;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.territory.Territories;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator does with needs, capacities and resources, from the first analysis to the draft. */
@Service
@Transactional
public class BalanceNeeds {

    /** Rows of one cycle: 33 kinds of services for four groups in twenty towns are 2,640. */
    private static final long MOST = 5000;

    private final BalanceRows rows;
    private final AnsweredNeeds answered;
    private final ConductCycle cycles;
    private final Territories territories;
    private final Actors actors;

    BalanceNeeds(
            BalanceRows rows, AnsweredNeeds answered, ConductCycle cycles, Territories territories, Actors actors) {
        this.rows = rows;
        this.answered = answered;
        this.cycles = cycles;
        this.territories = territories;
        this.actors = actors;
    }

    /** Refuses a territory that is neither the cycle's nor below it. */
    public UUID add(UUID cycle, BalanceWords words) {
        var of = open(cycle);
        if (rows.countByCycle(cycle) >= MOST) {
            throw new BalanceUnusable("full", "text");
        }
        return rows.save(new BalanceRow(of, words, name(words))).id();
    }

    /**
     * A need that a goal answers stays a need.
     *
     * @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not the one of {@code seenVersion} any more
     */
    public void correct(UUID row, int seenVersion, BalanceWords words) {
        var found = rows.findToChange(row).orElseThrow(NotFound::new);
        if (found.isNeed() && words.side() != BalanceSide.NEED) {
            requireUnanswered(row);
        }
        found.correct(open(found.cycle()), seenVersion, words, name(words));
        rows.save(found);
    }

    /**
     * Refused for a need that a goal answers (BR-112).
     *
     * @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not the one of {@code seenVersion} any more
     */
    public void remove(UUID row, int seenVersion) {
        var found = rows.findToChange(row).orElseThrow(NotFound::new);
        found.remove(open(found.cycle()), seenVersion);
        requireUnanswered(row);
        rows.delete(found);
    }

    private void requireUnanswered(UUID need) {
        if (answered.isAnswered(need)) {
            throw new BalanceUnusable("answered", "side");
        }
    }

    private String name(BalanceWords words) {
        return territories.at(words.place()).name();
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
