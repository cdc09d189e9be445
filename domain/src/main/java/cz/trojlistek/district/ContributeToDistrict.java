package cz.trojlistek.district;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a town brings into the alignment of its district. Another town's contribution is absent. */
@Service
@Transactional
public class ContributeToDistrict {

    private final TownContributions contributions;
    private final DistrictAlignments alignments;
    private final AdvanceCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ContributeToDistrict(
            TownContributions contributions,
            DistrictAlignments alignments,
            AdvanceCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.contributions = contributions;
        this.alignments = alignments;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What the team needs to know of the town: services, capacity, needs on the topics of the region. After the deadline it is
     * late and still taken, as long as the district has not handed over.
     *
     * @throws AlreadyContributed the second time
     * @throws DistrictClosed once the district has handed over or was left out
     */
    public void sendData(UUID contribution, @Nullable String data) {
        var found = held(contribution, Action.SUBMIT_NEEDS);
        var of = open(found);
        found.send(data, clock.instant(), of.dataEndsAt());
        contributions.save(found);
    }

    /**
     * What the town will pay (BR-160), 1 to 100 declarations, or why it will pay nothing.
     *
     * @param nothingBecause needed exactly when there is no declaration
     * @throws DeclarationUnusable when a year lies outside the period of the region's plan, or something is missing
     */
    public void declare(UUID contribution, List<CofinancingDeclaration> declarations, @Nullable String nothingBecause) {
        var found = held(contribution, Action.DECLARE_COFINANCING);
        var of = open(found);
        var period = cycles.get(of.cycle()).period();
        for (int i = 0; i < declarations.size(); i++) {
            var year = declarations.get(i).year();
            if (year < period.fromYear() || year > period.toYear()) {
                throw new DeclarationUnusable(
                        "district.year-out-of-period", "declarations." + i + ".year", period.toString());
            }
        }
        found.declare(declarations, nothingBecause, clock.instant(), of.declarationsEndAt());
        contributions.save(found);
    }

    private TownContribution held(UUID contribution, Action action) {
        var found = contributions.findAndHold(contribution).orElseThrow(NotFound::new);
        actors.require(action, Scope.in(found.territory()));
        return found;
    }

    private DistrictAlignment open(TownContribution contribution) {
        var of = alignments.findById(contribution.alignment()).orElseThrow(NotFound::new);
        if (!of.open()) {
            throw new DistrictClosed();
        }
        return of;
    }
}
