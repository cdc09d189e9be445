package cz.trojlistek.actionplan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.CHOMUTOV;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.PlanInForceTest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.actionplan.ReadYears.Stand;
import cz.trojlistek.actionplan.ReadYears.Year;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.cycle.YearOutsidePlan;
import cz.trojlistek.cycle.YearTaken;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The years of a plan: which are planned when, by whom, and what of an action plan is not that of a plan. */
@SuppressWarnings("NullAway.Init")
class YearsTest extends PlanInForceTest {

    @Autowired
    ArrangeYears arrange;

    @Autowired
    ActionPlanSteps steps;

    @Autowired
    ReadYears read;

    @Autowired
    ConductCycle conduct;

    YearsTest() {
        super(1);
    }

    @Test
    void BR_117_anActionPlanIsOfOneYearOfThePeriod() {
        assertThatThrownBy(() -> open(2025))
                .isInstanceOfSatisfying(
                        YearOutsidePlan.class, no -> assertThat(no.field()).isEqualTo("year"));
        assertThatThrownBy(() -> open(2020)).isInstanceOf(YearOutsidePlan.class);
        var year = advance.get(open(2022));
        assertThat(year.parent()).isEqualTo(plan);
        assertThat(year.period().toString()).isEqualTo("2022");
        assertThatThrownBy(() -> open(2022)).isInstanceOf(YearTaken.class);
        assertThatThrownBy(() -> as(Role.COORDINATOR, () -> arrange.open(year.id(), 2022)))
                .isInstanceOf(WrongPhase.class); // a year has no years
    }

    @Test
    void BR_117_onlyAPlanInForceHasYears() {
        var drafted = plans.drafting(BRNO, 1);
        assertThatThrownBy(() -> as(Role.COORDINATOR, () -> arrange.open(drafted, 2022)))
                .isInstanceOf(WrongPhase.class);
    }

    @Test
    void aYearWhoseActionPlanWasRejectedMayGetAnother() {
        var first = open(2022);
        advance.enter(first, Phase.REJECTED);
        var second = open(2022);
        assertThat(years())
                .filteredOn(year -> year.year() == 2022)
                .first()
                .extracting(Year::cycle)
                .isEqualTo(second);
        today(LocalDate.of(2021, 9, 1));
        steps.openNext(plan); // time opens none again
        assertThat(steps.nextDay(plan)).isEqualTo(LocalDate.of(2022, 9, 1));
    }

    @Test
    void BR_118_theYearsBeforeTheFirstSeparateOneArePartOfThePlan() {
        startIn(2023);
        assertThat(years())
                .extracting(Year::stand)
                .containsExactly(Stand.INSIDE, Stand.INSIDE, Stand.AHEAD, Stand.AHEAD);
        assertThat(steps.nextDay(plan)).isEqualTo(LocalDate.of(2022, 9, 1));

        startIn(2025);
        assertThat(steps.nextDay(plan)).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThatThrownBy(() -> startIn(2026)).isInstanceOf(YearOutsidePlan.class);
        assertThatThrownBy(() -> startIn(2020)).isInstanceOf(YearOutsidePlan.class);
    }

    @Test
    void whoHasNotSeenTheLatestArrangementIsTold() {
        var seen = advance.get(plan).version();
        startIn(2022);
        assertThatThrownBy(() -> as(Role.COORDINATOR, () -> arrange.startIn(plan, seen, 2023)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void timeOpensEachYearOnceAndNoneThatIsPast() {
        steps.openNext(plan); // since September 2020
        steps.openNext(plan);
        assertThat(years())
                .extracting(Year::stand)
                .containsExactly(Stand.OPENED, Stand.AHEAD, Stand.AHEAD, Stand.AHEAD);

        today(LocalDate.of(2023, 3, 1)); // nobody looked for two years
        steps.openNext(plan);
        steps.openNext(plan);
        assertThat(years())
                .extracting(Year::stand)
                .containsExactly(Stand.OPENED, Stand.MISSED, Stand.OPENED, Stand.AHEAD);
        assertThat(steps.nextDay(plan)).isEqualTo(LocalDate.of(2023, 9, 1));
        assertThat(steps.periodOver(plan)).isFalse();
    }

    @Test
    void anActionPlanIsPlannedForThePhasesItHas() {
        var year = advance.get(open(2022));
        assertThat(year.phase()).isEqualTo(Phase.PROPOSING);
        assertThat(year.schedule())
                .extracting(PhaseDates::phase)
                .containsExactlyElementsOf(PlanningCycle.SCHEDULED_YEAR);
        assertThat(year.dates(Phase.PROPOSING).plannedFrom()).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(year.dates(Phase.PROPOSING).actualFrom()).isEqualTo(LocalDate.of(2021, 2, 1));
        assertThat(year.dates(Phase.APPROVING).plannedTo()).isEqualTo(LocalDate.of(2021, 12, 15));

        var later = year.schedule().stream()
                .map(one -> PhaseDates.planned(
                        one.phase(),
                        one.plannedFrom().plusDays(7),
                        one.plannedTo().plusDays(7)))
                .toList();
        as(Role.COORDINATOR, () -> conduct.reschedule(year.id(), year.version(), later));
        assertThat(advance.get(year.id()).dates(Phase.PUBLISHING).plannedTo()).isEqualTo(LocalDate.of(2022, 1, 7));
    }

    @Test
    void aRegionsAssemblyDecidesInJuneAndWhatBeginsLateHasAsLongAsEver() {
        var usual = YearSchedule.of(2022, true, LocalDate.of(2020, 11, 1));
        assertThat(usual.getFirst().plannedFrom()).isEqualTo(LocalDate.of(2020, 11, 1));
        assertThat(usual.get(5).phase()).isEqualTo(Phase.APPROVING);
        assertThat(usual.get(5).plannedTo()).isEqualTo(LocalDate.of(2021, 6, 30));
        var late = YearSchedule.of(2022, true, LocalDate.of(2020, 11, 11));
        assertThat(late.get(5).plannedTo()).isEqualTo(LocalDate.of(2021, 7, 10));
    }

    @Test
    void anActionPlanIsNoPlanToFollow() {
        var year = open(2022);
        advance.enter(year, Phase.IN_FORCE);
        assertThatThrownBy(() -> plans.cycle(BRNO, 1, year)).isInstanceOf(ConductCycle.PreviousUnusable.class);
    }

    @Test
    void onlyTheCoordinatorOfThePlaceArrangesYears() {
        people.allRolesOf(CHOMUTOV);
        people.allRolesOf(SOUTH_MORAVIA);
        for (var role : List.of(Role.COUNCIL_CLERK, Role.ASSEMBLY_CLERK, Role.COORDINATION_GROUP, Role.AUDITOR)) {
            assertThatThrownBy(() -> as(role, () -> arrange.open(plan, 2022)))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> as(role, () -> arrange.startIn(plan, 0, 2022)))
                    .as(role.name())
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as(Role.DEPARTMENT_HEAD, () -> arrange.startIn(plan, 0, 2022)))
                .isInstanceOf(NotAllowed.class);
        var planner = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA); // reads what is below, conducts it not
        assertThatThrownBy(() -> actors.as(planner, () -> arrange.open(plan, 2022)))
                .isInstanceOf(NotAllowed.class);
        var foreign = TestPeople.login(Role.COORDINATOR, CHOMUTOV);
        assertThatThrownBy(() -> actors.as(foreign, () -> arrange.open(plan, 2022)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(foreign, () -> read.of(plan))).isInstanceOf(NotFound.class);
    }

    @Test
    void theYearsAreReadWithAsManyStatementsHoweverManyAreOpened() {
        var none = Statements.of(this::years);
        for (int year = 2021; year <= 2024; year++) {
            open(year);
        }
        assertThat(years()).hasSize(4).allMatch(year -> year.cycle() != null);
        assertThat(Statements.of(this::years)).hasSameSizeAs(none);
    }

    private UUID open(int year) {
        return plans.as(Role.COORDINATOR, BRNO, () -> arrange.open(plan, year));
    }

    private void startIn(int year) {
        as(Role.COORDINATOR, () -> arrange.startIn(plan, advance.get(plan).version(), year));
    }

    private List<Year> years() {
        return plans.as(Role.COORDINATOR, BRNO, () -> read.of(plan));
    }

    private void as(Role role, Runnable step) {
        actors.as(TestPeople.login(role, BRNO), step);
    }
}
