package cz.trojlistek.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.submission.AlreadySubmitted;
import cz.trojlistek.submission.NeedsOfTown;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.ReadSubmissions.SubmissionRow;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.submission.SubmissionsOver;
import cz.trojlistek.submission.SubmitNeeds;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of regionalPlan.bpmn that the town's diagram does not have. */
@SpringBootTest
class RegionalPlanProcessTest {

    private static final String SUBMIT = "regionalPlan.submitNeeds";
    private static final NeedsOfTown NEEDS =
            new NeedsOfTown("Chybí odlehčovací služba.", "Tři lůžka.", "Rozpočet města.");

    private static final Map<String, String> LOGINS =
            Map.of("Brno", "koordinatorka.brno", "Kuřim", "koordinatorka.kurim", "Tišnov", "koordinatorka.tisnov");

    @Autowired
    Scene scene;

    @Autowired
    ReadSubmissions read;

    @Autowired
    RequestSubmissions requests;

    @Autowired
    SubmitNeeds submit;

    @Autowired
    Actors actors;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aRegionOpensItsCycle() throws IOException {
        scene.openRegion();
    }

    @Test
    void goesFromTheNoticeToThePlanInForce() {
        scene.untilTheEnd();
        assertThat(scene.phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(rows())
                .hasSize(21)
                .noneMatch(SubmissionRow::late)
                .filteredOn(SubmissionRow::accepted)
                .hasSize(18);
        assertThat(request().missing()).isEqualTo(3); // nobody waited for them
    }

    /** Coordinators of the towns and methodologists talk about how the plan is made, and write no chapter of it. */
    @Test
    void aMethodicalGroupPlansItsMeetingsAndWritesNoChapter() {
        scene.until("communityPlan.planMeetings");
        assertThat(planning()).contains("METHODICAL", "WORKING").doesNotContain("COORDINATION", "DISTRICT");
        scene.until("communityPlan.writeChapter");
        assertThat(kinds("select g.kind from inbox_task t join working_group g on g.id = t.element"
                        + " where t.cycle = ? and t.step = 'communityPlan.writeChapter'"))
                .containsOnly("WORKING");
        scene.untilTheEnd();
        assertThat(kinds("select g.kind from meeting m join working_group g on g.id = m.group_id"
                        + " where g.cycle = ? and m.published_at is not null"))
                .contains("METHODICAL", "WORKING");
    }

    @Test
    void BR_173_everyTownIsAskedOnceAndItsCoordinatorHasTheTask() {
        scene.until(SUBMIT);
        assertThat(scene.steps()).filteredOn(SUBMIT::equals).hasSize(21);
        assertThat(scene.task(SUBMIT).dueAt()).isEqualTo(endOf(request().deadline()));
        var brno = row("Brno");
        submit("Brno", brno);
        assertThatThrownBy(() -> submit("Brno", brno)).isInstanceOf(AlreadySubmitted.class);
        assertThatThrownBy(() -> submit("Brno", row("Kuřim"))).isInstanceOf(NotFound.class);
        people.person("koordinatorka.chomutov", Role.COORDINATOR, TestPeople.CHOMUTOV);
        assertThatThrownBy(() -> actors.as(
                        "koordinatorka.chomutov",
                        () -> submit.submit(row("Kuřim").id(), NEEDS)))
                .as("a town of another region")
                .isInstanceOf(NotFound.class);
        assertThat(scene.steps()).filteredOn(SUBMIT::equals).hasSize(20);
        assertThat(request().missing()).isEqualTo(20);
    }

    @Test
    void BR_173_atTheDeadlineItGoesOnWithTheMissingOnRecordAndTakesWhatIsLate() {
        scene.until(SUBMIT).take("communityPlan.planMeetings");
        submit("Brno", row("Brno"));
        scene.moveTo(request().deadline().plusDays(1).atTime(0, 5));
        assertThat(scene.steps()).doesNotContain(SUBMIT);
        assertThat(request().closedAt()).isNotNull();
        assertThat(request().missing()).isEqualTo(20);

        submit("Kuřim", row("Kuřim"));
        assertThat(row("Kuřim").late()).isTrue();
        planner(() -> requests.accept(row("Kuřim").id()));
        assertThat(row("Kuřim").accepted()).isTrue();

        scene.until("communityPlan.freezeDraft");
        assertThatThrownBy(() -> submit("Tišnov", row("Tišnov"))).isInstanceOf(SubmissionsOver.class);
    }

    @Test
    void whatIsReturnedIsATaskOfTheTownAgain() {
        scene.until(SUBMIT);
        submit("Brno", row("Brno"));
        planner(() -> requests.giveBack(row("Brno").id(), "Chybí kapacity."));
        scene.moveTo(scene.now());
        assertThat(scene.steps()).filteredOn(SUBMIT::equals).hasSize(21);
        assertThat(row("Brno").returned()).isTrue();
        submit("Brno", row("Brno"));
        assertThat(row("Brno").returned()).isFalse();
    }

    @Test
    void aMovedDeadlineMovesTimersAndTasks() {
        scene.until(SUBMIT);
        var later = request().deadline().plusDays(30);
        planner(() -> requests.moveDeadline(scene.cycle(), request().version(), later, "Obce prosily o čas."));
        scene.moveTo(scene.now());
        assertThat(scene.task(SUBMIT).dueAt()).isEqualTo(endOf(later));
        scene.moveTo(later.atTime(23, 0));
        assertThat(scene.steps()).contains(SUBMIT);
        scene.moveTo(later.plusDays(1).atTime(0, 5));
        assertThat(scene.steps()).doesNotContain(SUBMIT);
    }

    @Test
    void onlyWhoHasNotAnsweredIsReminded() {
        scene.until(SUBMIT);
        submit("Brno", row("Brno"));
        planner(() -> requests.remindAll(scene.cycle()));
        assertThat(rows()).filteredOn(one -> one.reminders() == 1).hasSize(20);
        var morning = request().deadline().minusDays(7).atTime(9, 0);
        scene.moveTo(morning); // the process does it, too
        assertThat(rows())
                .filteredOn(one -> one.reminders() == 2)
                .hasSize(20)
                .allSatisfy(one -> assertThat(one.remindedAt())
                        .isBetween(
                                morning.atZone(PlanningClock.PRAGUE).toInstant(),
                                morning.plusSeconds(1)
                                        .atZone(PlanningClock.PRAGUE)
                                        .toInstant()));
        assertThat(row("Brno").reminders()).isZero();
    }

    @Test
    void theDeadlineIsAheadAndTheTownsAreAskedOnce() {
        scene.until("regionalPlan.requestSubmissions");
        assertThatThrownBy(() -> planner(() -> requests.request(scene.cycle(), scene.today(), "")))
                .isInstanceOf(DateUnusable.class);
        scene.until(SUBMIT);
        assertThatThrownBy(() -> planner(
                        () -> requests.request(scene.cycle(), scene.today().plusDays(10), "")))
                .isInstanceOf(RequestSubmissions.AlreadyRequested.class);
    }

    private List<String> planning() {
        return kinds("select g.kind from inbox_task t join working_group g on g.id = t.element"
                + " where t.cycle = ? and t.step = 'communityPlan.planMeetings'");
    }

    private List<String> kinds(String query) {
        return database.sql(query).param(scene.cycle()).query(String.class).list();
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PlanningClock.PRAGUE).toInstant();
    }

    private void submit(String town, SubmissionRow row) {
        actors.as(
                "koordinatorka." + (town.equals("Kuřim") ? "kurim" : town.equals("Tišnov") ? "tisnov" : "brno"),
                () -> submit.submit(row.id(), NEEDS));
        scene.moveTo(scene.now()); // what is done after the commit
    }

    private void planner(Runnable steps) {
        scene.as(Role.COORDINATOR, steps);
    }

    private ReadSubmissions.Request request() {
        return Objects.requireNonNull(
                scene.ask(Role.COORDINATOR, () -> read.request(scene.cycle()).orElseThrow()));
    }

    private List<SubmissionRow> rows() {
        return scene.ask(Role.COORDINATOR, () -> read.rows(scene.cycle(), 0, 100));
    }

    private SubmissionRow row(String town) {
        return rows().stream()
                .filter(row -> row.name().equals(town))
                .findFirst()
                .orElseThrow();
    }
}
