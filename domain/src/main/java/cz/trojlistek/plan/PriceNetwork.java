package cz.trojlistek.plan;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what the network of services costs in each year of a plan and who pays it (BR-146, BR-147); for who may write what belongs to
 * no group.
 */
@Service
@Transactional
public class PriceNetwork {

    private final NetworkCosts costs;
    private final Plans plans;
    private final Writing writing;
    private final ConductCycle cycles;

    PriceNetwork(NetworkCosts costs, Plans plans, Writing writing, ConductCycle cycles) {
        this.costs = costs;
        this.plans = plans;
        this.writing = writing;
        this.cycles = cycles;
    }

    /** @throws PlanUnusable when the year is outside the plan's period, or something is said of it already */
    public void add(UUID cycle, NetworkYear said) {
        var plan = writable(cycle); // whoever adds to the same plan waits here
        if (!plan.period().includes(said.year())) {
            throw new PlanUnusable("year-outside-period", "year");
        }
        if (costs.findByPlanAndYear(plan.id(), said.year()).isPresent()) {
            throw new PlanUnusable("network-year-there", "year");
        }
        costs.saveAndFlush(new NetworkCost(plan, said));
    }

    /** @throws ChangedMeanwhile when the year is not the one of {@code seenVersion} any more */
    public void correct(UUID cycle, int seenVersion, NetworkYear said) {
        var plan = writable(cycle);
        var found = costs.findByPlanAndYear(plan.id(), said.year()).orElseThrow(NotFound::new);
        found.correct(plan, seenVersion, said);
        costs.saveAndFlush(found);
    }

    /** Nothing is known of that year any more. */
    public void remove(UUID cycle, int year) {
        var plan = writable(cycle);
        var found = costs.findByPlanAndYear(plan.id(), year).orElseThrow(NotFound::new);
        found.remove(plan);
        costs.delete(found);
    }

    private Plan writable(UUID cycle) {
        writing.require(cycle, writing.newChapter(cycles.get(cycle)));
        return plans.findToDecide(cycle).orElseThrow(NotFound::new);
    }
}
