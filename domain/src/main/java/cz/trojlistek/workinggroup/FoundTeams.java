package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner of a region founds the teams of its districts (BR-153), each for one cycle of the region. */
@Service
@Transactional
public class FoundTeams {

    private final WorkingGroups groups;
    private final GroupFacts facts;
    private final Territories territories;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    FoundTeams(
            WorkingGroups groups,
            GroupFacts facts,
            Territories territories,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.groups = groups;
        this.facts = facts;
        this.territories = territories;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Founds the team of a district while the cycle is organised. Refuses a second one and a name that is taken.
     *
     * @param district of the region, or null where none was chosen
     */
    public UUID found(UUID cycle, @Nullable TerritoryPath district, String name) {
        var of = manageable(cycle);
        FormGroups.requireOrganising(of);
        var place = territories.districtsOf(of.territory()).stream()
                .filter(one -> one.path().equals(district))
                .findFirst()
                .orElseThrow(() -> new GroupUnusable("workinggroup.district-missing", "district"));
        var team = WorkingGroup.team(of, place, name, clock.instant());
        if (groups.existsByCycleAndDistrict(cycle, place.path())) {
            throw new GroupUnusable("workinggroup.team-exists", "district");
        }
        if (groups.existsByCycleAndNameIgnoreCase(cycle, team.name())) {
            throw FormGroups.nameTaken();
        }
        return FormGroups.unlessTaken(
                        () -> groups.saveAndFlush(team), new GroupUnusable("workinggroup.team-exists", "district"))
                .id();
    }

    /** The districts that have no team in this cycle yet; none in the cycle of a town. */
    @Transactional(readOnly = true)
    public List<Territory> districtsWithout(UUID cycle) {
        var of = manageable(cycle);
        if (!of.territory().isRegion()) {
            return List.of();
        }
        var taken = facts.teams(cycle);
        return territories.districtsOf(of.territory()).stream()
                .filter(one -> !taken.containsKey(one.path()))
                .toList();
    }

    private PlanningCycle manageable(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.MANAGE_GROUPS, found.scope());
        return found;
    }
}
