package cz.trojlistek;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Cycles for tests of the domain, where no process moves them from phase to phase. */
@Component
public class TestCycles {

    private final ConductCycle conductCycle;
    private final AdvanceCycle advanceCycle;
    private final TestPeople people;
    private final Actors actors;
    private final PlanningClock clock;

    TestCycles(
            ConductCycle conductCycle,
            AdvanceCycle advanceCycle,
            TestPeople people,
            Actors actors,
            PlanningClock clock) {
        this.conductCycle = conductCycle;
        this.advanceCycle = advanceCycle;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
    }

    /** Opened, its opening conference recorded, so that groups can be founded; with or without a process behind it. */
    public UUID organised(TerritoryPath place) {
        var cycle = in(place, Phase.OPENING);
        var coordinator = TestPeople.login(Role.COORDINATOR, place);
        actors.as(
                coordinator,
                () -> conductCycle.recordOpeningConference(
                        cycle, new ConductCycle.ConferenceRecord(clock.today(), "Radnice", 80, "")));
        advanceCycle.enter(cycle, Phase.ORGANISING); // a process has been there already, then nothing changes
        return cycle;
    }

    /** The action plan of a year of a plan in force, each phase planned for a month. */
    public UUID actionPlan(UUID plan, int year) {
        var title = "Akční plán " + year;
        return advanceCycle.openActionPlan(
                plan, new PlanningCycle.YearOpening(year, title, title, planned(PlanningCycle.SCHEDULED_YEAR)));
    }

    private List<PhaseDates> planned(Collection<Phase> phases) {
        var today = clock.today();
        return phases.stream()
                .map(one ->
                        PhaseDates.planned(one, today.plusMonths(one.ordinal()), today.plusMonths(one.ordinal() + 1L)))
                .toList();
    }

    /** Opened today by the coordinator of the place, each phase planned for a month, and moved on to the phase. */
    public UUID in(TerritoryPath place, Phase phase) {
        people.allRolesOf(place);
        var today = clock.today();
        var opening = new PlanningCycle.Opening(
                place,
                "Komunitní plánování " + place.code(),
                "Komunitní plán " + place.code(),
                new PlanPeriod(today.getYear() + 1, today.getYear() + 4),
                null,
                planned(PlanningCycle.SCHEDULED));
        var cycle = actors.as(TestPeople.login(Role.COORDINATOR, place), () -> conductCycle.open(opening));
        advanceCycle.enter(cycle, phase);
        return cycle;
    }
}
