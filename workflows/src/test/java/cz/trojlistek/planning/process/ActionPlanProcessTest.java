package cz.trojlistek.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.approval.ReadBodies;
import cz.trojlistek.cycle.YearOutsidePlan;
import cz.trojlistek.cycle.YearTaken;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.replay.Scene;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of actionPlan.bpmn, and what the diagrams of town and region do once the plan is in force. */
@SpringBootTest
class ActionPlanProcessTest {

    private static final String CHOOSE = "actionPlan.chooseMeasures";

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    ArrangeYears years;

    @Autowired
    ReadBodies readBodies;

    @Autowired
    JdbcClient database;

    @Test
    void BR_117_aTownsYearsAreOpenedOneAfterTheOtherUntilThePeriodIsOver() {
        var plan = planInForce();
        assertThat(yearsOf(plan)).isEmpty();

        scene.moveTo(LocalDate.of(2013, 8, 31).atTime(23, 0));
        assertThat(yearsOf(plan)).isEmpty();
        scene.moveTo(LocalDate.of(2013, 9, 1).atTime(0, 5));
        assertThat(yearsOf(plan)).containsExactly(2014);
        scene.moveTo(LocalDate.of(2014, 9, 1).atTime(0, 5));
        scene.moveTo(LocalDate.of(2015, 9, 1).atTime(0, 5));
        assertThat(yearsOf(plan)).containsExactly(2014, 2015, 2016);

        scene.moveTo(LocalDate.of(2016, 12, 31).atTime(23, 0));
        assertThat(engine.isOpen(plan)).isTrue();
        scene.moveTo(LocalDate.of(2017, 1, 1).atTime(0, 5));
        assertThat(engine.isOpen(plan)).isFalse();
        assertThat(yearsOf(plan)).containsExactly(2014, 2015, 2016);
    }

    @Test
    void aRegionBeginsTwoYearsBeforeAndAtOnceWithWhatIsLate() throws IOException {
        scene.openRegion().untilTheEnd();
        scene.moveTo(scene.now());
        assertThat(yearsOf(scene.cycle())).containsExactly(2014); // since 1 November 2012
        scene.moveTo(LocalDate.of(2013, 11, 1).atTime(0, 5));
        assertThat(yearsOf(scene.cycle())).containsExactly(2014, 2015);
    }

    @Test
    void goesFromTheMeasuresToTheActionPlanInForce() {
        var year = actionPlanOf2014();
        assertThat(scene.phase()).isEqualTo(Phase.PROPOSING);
        assertThat(scene.steps()).containsExactly(CHOOSE);
        scene.untilTheEnd();
        assertThat(scene.phase()).isEqualTo(Phase.IN_FORCE);
        scene.moveTo(scene.now());
        assertThat(engine.isOpen(year)).isFalse();
    }

    @Test
    void aRegionsActionPlanIsThePlannersAndGoesThroughItsBodies() throws IOException {
        scene.openRegion().untilTheEnd();
        scene.moveTo(scene.now());
        scene.goOnWith(yearOf(scene.cycle(), 2014));
        assertThat(scene.task(CHOOSE).candidateRole()).isEqualTo("region_planner");
        scene.untilTheEnd();
        assertThat(scene.phase()).isEqualTo(Phase.IN_FORCE);
    }

    @Test
    void theYearGoesThroughTheBodiesOfItsPlan() {
        var plan = planInForce();
        scene.moveTo(LocalDate.of(2013, 9, 1).atTime(0, 5));
        var year = yearOf(plan, 2014);
        var ofPlan = scene.ask(Role.COORDINATOR, () -> readBodies.chain(plan));
        assertThat(scene.ask(Role.COORDINATOR, () -> readBodies.chain(year)))
                .isNotEmpty()
                .isEqualTo(ofPlan);
    }

    @Test
    void BR_118_aYearThatIsPartOfThePlanGetsNoDocumentOfItsOwn() {
        var plan = planInForce();
        startIn(plan, 2016);
        scene.moveTo(LocalDate.of(2014, 9, 1).atTime(0, 5));
        assertThat(yearsOf(plan)).isEmpty();

        startIn(plan, 2015); // its day was the first of September: the timer follows
        scene.moveTo(scene.now());
        assertThat(yearsOf(plan)).containsExactly(2015);
    }

    @Test
    void BR_117_anActionPlanOutsideThePeriodIsRefusedAndSoIsASecondOne() {
        var plan = planInForce();
        for (int year : List.of(2012, 2017)) {
            assertThatThrownBy(() -> scene.as(Role.COORDINATOR, () -> years.open(plan, year)))
                    .isInstanceOf(YearOutsidePlan.class);
        }
        scene.as(Role.COORDINATOR, () -> years.open(plan, 2014));
        assertThatThrownBy(() -> scene.as(Role.COORDINATOR, () -> years.open(plan, 2014)))
                .isInstanceOf(YearTaken.class);

        scene.moveTo(LocalDate.of(2013, 9, 1).atTime(0, 5));
        assertThat(yearsOf(plan)).containsExactly(2014);
    }

    private UUID planInForce() {
        scene.open().untilTheEnd();
        scene.moveTo(scene.now());
        return scene.cycle();
    }

    private UUID actionPlanOf2014() {
        var plan = planInForce();
        scene.moveTo(LocalDate.of(2013, 9, 1).atTime(0, 5));
        var year = yearOf(plan, 2014);
        scene.goOnWith(year);
        return year;
    }

    private void startIn(UUID plan, int year) {
        scene.as(Role.COORDINATOR, () -> years.startIn(plan, scene.facts().version(), year));
    }

    private UUID yearOf(UUID plan, int year) {
        return database.sql("select id from planning_cycle where parent = ? and from_year = ?")
                .params(plan, year)
                .query(UUID.class)
                .single();
    }

    private List<Integer> yearsOf(UUID plan) {
        return database.sql("select from_year from planning_cycle where parent = ? order by 1")
                .param(plan)
                .query(Integer.class)
                .list();
    }
}
