package cz.trojlistek.plan;

import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a measure costs, by year and source; for who may write at that place of the plan. */
@Service
@Transactional
public class FundMeasures {

    private final PlanElements elements;
    private final Writing writing;

    FundMeasures(PlanElements elements, Writing writing) {
        this.elements = elements;
        this.writing = writing;
    }

    /**
     * All amounts of a measure at once, in the place of those that were there; none: nothing is known of its costs.
     *
     * @throws PlanUnusable when it is no measure, a year is outside the plan's period, or a source pays twice in a year
     * @throws ChangedMeanwhile when the measure is not the one of {@code seenVersion} any more
     */
    public void fund(UUID measure, int seenVersion, List<BudgetAmount> amounts) {
        var found = elements.findToRevise(measure).orElseThrow(NotFound::new);
        var period = writing.require(found.cycle(), new Writing.Place(found.group(), found.packageNumber()))
                .period();
        if (found.kind() != ElementKind.MEASURE) {
            throw new PlanUnusable("only-measures-cost", "budget");
        }
        var said = new HashSet<Object>();
        for (int i = 0; i < amounts.size(); i++) {
            var one = amounts.get(i);
            if (!period.includes(one.year())) {
                throw new PlanUnusable("year-outside-period", "budget." + i + ".year");
            }
            if (!said.add(List.of(one.year(), one.source()))) {
                throw new PlanUnusable("source-twice", "budget." + i + ".source");
            }
        }
        found.fund(seenVersion, amounts);
        elements.save(found);
    }
}
