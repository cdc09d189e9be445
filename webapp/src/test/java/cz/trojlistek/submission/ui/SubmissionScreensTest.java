package cz.trojlistek.submission.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.BalanceNeeds;
import cz.trojlistek.analysis.BalanceSide;
import cz.trojlistek.analysis.BalanceUnit;
import cz.trojlistek.analysis.BalanceWords;
import cz.trojlistek.analysis.ServiceKind;
import cz.trojlistek.analysis.TargetGroup;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.submission.NeedsOfTown;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.ReadSubmissions.SubmissionRow;
import cz.trojlistek.submission.RequestSubmissions;
import cz.trojlistek.submission.SubmitNeeds;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens of a region that waits for its towns, without a browser and without processes. */
@SuppressWarnings("NullAway.Init")
class SubmissionScreensTest extends ScreenTest {

    private static final String PLANNER = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA);
    private static final String OF_BRNO = TestPeople.login(Role.COORDINATOR, BRNO);
    private static final TerritoryPath TISNOV = SOUTH_MORAVIA.child("CZ0643").child("6217");
    private static final String OF_TISNOV = TestPeople.login(Role.COORDINATOR, TISNOV);
    private static final String OF_KURIM = TestPeople.login(Role.COORDINATOR, KURIM);

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    TestPlans plans;

    @Autowired
    BalanceNeeds balance;

    @Autowired
    RequestSubmissions requests;

    @Autowired
    SubmitNeeds submit;

    @Autowired
    ReadSubmissions read;

    @Autowired
    JdbcClient database;

    UUID cycle;

    @BeforeEach
    void aRegionAnalyses() {
        people.allRolesOf(BRNO);
        people.allRolesOf(KURIM);
        people.place("ORP", "Tišnov", TISNOV); // no test gives it a plan whose balance would be the answer
        people.allRolesOf(TISNOV);
        cycle = cycles.in(SOUTH_MORAVIA, Phase.ANALYSING);
    }

    @Test
    void thePlannerAsksTheTownsWithADeadlineAhead() {
        open(RequestSubmissionsForm.class, PLANNER, SOUTH_MORAVIA, cycle, null, cycle);
        var deadline = find(DayField.class).single();
        actors.as(PLANNER, () -> deadline.setValue(clock.today()));
        click(PLANNER, "task.regionalPlan.requestSubmissions.action");
        assertThat(deadline.getErrorMessage()).isEqualTo(text("submission.deadline-passed"));
        actors.as(PLANNER, () -> deadline.setValue(clock.today().plusDays(20)));
        click(PLANNER, "task.regionalPlan.requestSubmissions.action");
        assertThat(done).isTrue();
        assertThat(row("Brno").submittedAt()).isNull();
    }

    @Test
    void beforeTheyAreAskedThePageSaysSo() {
        visit(PLANNER, "plans/" + cycle + "/submissions");
        assertThat(shown()).contains(text("submission.not-asked"));
    }

    @Test
    void theTownAnswersAllThreeQuestionsAndTheRegionGivesItBack() {
        ask();
        open(SubmitNeedsForm.class, OF_TISNOV, TISNOV, cycle, row("Tišnov").id(), cycle);
        click(OF_TISNOV, "task.regionalPlan.submitNeeds.action");
        assertThat(find(TextArea.class).all()).allMatch(TextArea::isInvalid).hasSize(3);
        actors.as(
                OF_TISNOV,
                () -> find(TextArea.class).all().forEach(area -> area.setValue("Potřebujeme <b>lůžka</b>.")));
        click(OF_TISNOV, "task.regionalPlan.submitNeeds.action");
        assertThat(row("Tišnov").submittedAt()).isNotNull();

        open(
                CheckSubmissionForm.class,
                PLANNER,
                SOUTH_MORAVIA,
                cycle,
                row("Tišnov").id(),
                cycle);
        click(PLANNER, "submission.give-back");
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        actors.as(PLANNER, () -> find(TextArea.class).single().setValue("Chybí kapacity."));
        click(PLANNER, "submission.give-back");
        assertThat(row("Tišnov").returned()).isTrue();
        visit(OF_TISNOV, "submissions/" + row("Tišnov").id());
        assertThat(shown()).contains("Chybí kapacity.");
    }

    @Test
    void thePageShowsTheTownsByDistrictAndRemindsThem() {
        ask();
        actors.as(OF_BRNO, () -> submit.submit(row("Brno").id(), new NeedsOfTown("a", "b", "c")));
        visit(PLANNER, "plans/" + cycle + "/submissions");
        assertThat(shown()).contains("Brno-město", "Brno-venkov", "Kuřim", text("submission.state.to-check"));
        actors.as(
                PLANNER,
                () -> test(find(Button.class)
                                .withText(UI.getCurrent()
                                        .getTranslation(
                                                "submission.remind-all",
                                                request().missing()))
                                .single())
                        .click());
        assertThat(row("Kuřim").reminders()).isEqualTo(1);
        assertThat(row("Brno").reminders()).isZero();
        assertThat(shown()).contains("připomenuto " + moment("Kuřim")).doesNotContain("×, naposledy");
        actors.as(PLANNER, () -> requests.remindAll(cycle));
        actors.as(OF_KURIM, () -> submit.submit(row("Kuřim").id(), new NeedsOfTown("a", "b", "c")));
        visit(PLANNER, "plans/" + cycle + "/submissions");
        assertThat(shown()).as("who answered, too").contains("připomenuto 2×, naposledy " + moment("Kuřim"));
        actors.as(PLANNER, () -> requests.giveBack(row("Kuřim").id(), "Chybí kapacity."));
        open(SubmitNeedsForm.class, OF_KURIM, KURIM, cycle, row("Kuřim").id(), cycle);
        assertThat(UI.getCurrent().getElement().getTextRecursively()).contains("Kraj podklady připomněl");
    }

    /** Other tests have planned in the same town, some of them later by their clocks. */
    private void isTheNewest(UUID plan) {
        database.sql("""
                        update planning_cycle set opened_at = (select max(opened_at) from planning_cycle) + interval '1 second'
                        where id = ?""").param(plan).update();
    }

    @Test
    void BR_173_theAnswerBeginsWithTheBalanceOfTheTownsOwnPlanAndCanBeChanged() {
        var plan = plans.analysing(BRNO);
        isTheNewest(plan);
        actors.as(OF_BRNO, () -> {
            balance.add(plan, counted(BalanceSide.NEED, 150, BalanceUnit.PERSONS, "Péče <i>doma</i>"));
            balance.add(plan, counted(BalanceSide.CAPACITY, 90, BalanceUnit.PERSONS, ""));
            balance.add(plan, counted(BalanceSide.RESOURCE, 1_500_000, BalanceUnit.CROWNS, ""));
        });
        ask();
        visit(OF_BRNO, "submissions/" + row("Brno").id());
        assertThat(find(TextArea.class).all())
                .extracting(area -> area.getValue().replaceAll("[\u00a0\u202f]", " "))
                .containsExactly(
                        "– Senioři – Pečovatelská služba: 150 osob (Péče <i>doma</i>, Šetření)",
                        "– Senioři – Pečovatelská služba: chybí 60 osob (potřeba 150 osob, kapacita 90 osob)",
                        "– Senioři – Pečovatelská služba: 1 500 000 Kč ročně (Šetření)");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("plans/" + plan + "/balance");

        actors.as(OF_BRNO, () -> find(TextArea.class).all().getFirst().setValue("Víc domácí péče"));
        click(OF_BRNO, "task.regionalPlan.submitNeeds.action");
        var said = actors.as(PLANNER, () -> read.get(row("Brno").id()));
        assertThat(said.needs()).isEqualTo("Víc domácí péče");
        assertThat(said.capacityNeeded()).contains("60");

        actors.as(PLANNER, () -> requests.giveBack(row("Brno").id(), "Chybí kapacity."));
        visit(OF_BRNO, "submissions/" + row("Brno").id());
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("Víc domácí péče");
        visit(OF_TISNOV, "submissions/" + row("Tišnov").id());
        assertThat(find(TextArea.class).all())
                .as("without a plan of its own")
                .hasSize(3)
                .allMatch(TextArea::isEmpty);
    }

    private static BalanceWords counted(BalanceSide side, long amount, BalanceUnit unit, String text) {
        return new BalanceWords(
                side,
                BRNO,
                TargetGroup.SENIORS,
                ServiceKind.PECOVATELSKA_SLUZBA,
                BigDecimal.valueOf(amount),
                unit,
                text,
                "Šetření");
    }

    /** The region sees that something is being written, never what. */
    @Test
    void whoHasBegunIsShownAsBegun() {
        ask();
        database.sql("""
                        insert into inbox_task (task_id, step, subject, element, cycle, plan_title, territory,
                            territory_name, label, candidate_role, audience, due_at, created_at)
                        values ('begun-' || :town, 'regionalPlan.submitNeeds', :cycle, :town, :cycle, 'Plán', 'CZ064', 'Kraj', '',
                            'coordinator', 'coordinator@' || :town, now(), now())""").param("town", row("Kuřim").id()).param("cycle", cycle).update();
        assertThat(row("Kuřim").begun()).isFalse();
        database.sql("""
                        insert into task_draft (task_id, person, content, saved_at)
                        select 'begun-' || :town, id, '{}', now() from person where login = :login""")
                .param("town", row("Kuřim").id())
                .param("login", OF_KURIM)
                .update();
        visit(PLANNER, "plans/" + cycle + "/submissions");
        assertThat(shown()).contains(text("submission.state.begun"), text("submission.next.districts"));
        assertThat(row("Brno").begun()).isFalse();
    }

    @Test
    void whatATownSaysIsReadByTheTownAndItsRegionAndByNoNeighbour() {
        ask();
        actors.as(OF_BRNO, () -> submit.submit(row("Brno").id(), new NeedsOfTown("Jen pro kraj.", "b", "c")));
        visit(OF_KURIM, "submissions/" + row("Brno").id());
        assertThat(shown()).doesNotContain("Jen pro kraj.");
        visit(PLANNER, "submissions/" + row("Brno").id());
        assertThat(shown()).contains("Jen pro kraj.");
        visit(OF_KURIM, "plans/" + cycle + "/submissions");
        assertThat(shown()).contains("Brno", text("submission.state.to-check"));
        assertThat(find(Button.class).withText(text("submission.remind")).all()).isEmpty();
    }

    private String moment(String town) {
        return Dates.moment(Objects.requireNonNull(row(town).remindedAt()));
    }

    private void ask() {
        actors.as(PLANNER, () -> requests.request(cycle, clock.today().plusDays(20), "Prosíme o podklady."));
    }

    private ReadSubmissions.Request request() {
        return actors.as(PLANNER, () -> read.request(cycle).orElseThrow());
    }

    private SubmissionRow row(String town) {
        return actors.as(PLANNER, () -> read.rows(cycle, 0, 100)).stream()
                .filter(row -> row.name().equals(town))
                .findFirst()
                .orElseThrow();
    }
}
