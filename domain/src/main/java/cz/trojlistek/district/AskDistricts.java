package cz.trojlistek.district;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.workinggroup.GroupFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner of a region asks its districts, and goes on without one that does not answer. */
@Service
@Transactional
public class AskDistricts {

    private final DistrictAlignments alignments;
    private final TownContributions contributions;
    private final GroupFacts groups;
    private final Territories territories;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final ApplicationEventPublisher events;

    AskDistricts(
            DistrictAlignments alignments,
            TownContributions contributions,
            GroupFacts groups,
            Territories territories,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock,
            ApplicationEventPublisher events) {
        this.alignments = alignments;
        this.contributions = contributions;
        this.groups = groups;
        this.territories = territories;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** The districts have been asked already. */
    public static class AlreadyAsked extends RuleViolation {
        AlreadyAsked() {
            super("district.already-asked");
        }
    }

    /**
     * Asks every district of the region that has a team, as the territories stand today, and puts on record those that have
     * none.
     *
     * @param dataDeadline the last day for the data of the towns, after today and at most two years ahead
     * @param declarationDeadline the last day for their declarations, not before the data
     * @throws AlreadyAsked the second time
     */
    public void send(
            UUID cycle,
            @Nullable String topics,
            @Nullable LocalDate dataDeadline,
            @Nullable LocalDate declarationDeadline) {
        var of = conducted(cycle);
        if (of.phase() != Phase.ANALYSING) {
            throw new WrongPhase(of.phase());
        }
        if (alignments.existsByCycle(cycle)) {
            throw new AlreadyAsked();
        }
        var asked = Topics.of(topics, dataDeadline, declarationDeadline, clock.today());
        var teams = groups.teams(cycle);
        var all = territories.districtsOf(of.territory()).stream()
                .map(district -> DistrictAlignment.of(of, district, teams.get(district.path()), asked))
                .toList();
        alignments.saveAll(all);
        contributions.saveAll(towns(of, all));
        events.publishEvent(new TopicsSent(
                cycle,
                of.territory(),
                asked.topics(),
                all.stream()
                        .filter(one -> one.team() == null)
                        .map(DistrictAlignment::name)
                        .collect(Collectors.joining("\n"))));
    }

    private List<TownContribution> towns(PlanningCycle of, List<DistrictAlignment> asked) {
        var byDistrict = territories.townsOf(of.territory()).stream()
                .collect(Collectors.groupingBy(town -> town.path().parent()));
        var towns = new ArrayList<TownContribution>();
        for (var district : asked) {
            if (district.team() != null) {
                for (Territory town : byDistrict.getOrDefault(district.territory(), List.of())) {
                    towns.add(TownContribution.asked(district.id(), town));
                }
            }
        }
        return towns;
    }

    /** The region goes on without what this district would recommend; what it has written stays on record. */
    public void leaveOut(UUID alignment, @Nullable String reason) {
        var found = alignments.findAndHold(alignment).orElseThrow(NotFound::new);
        conducted(found.cycle());
        found.leaveOut(reason);
        alignments.save(found);
    }

    private PlanningCycle conducted(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        return found;
    }
}
