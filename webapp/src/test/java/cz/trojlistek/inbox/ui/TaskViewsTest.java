package cz.trojlistek.inbox.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.ConductCycle.ConferenceRecord;
import cz.trojlistek.inbox.WorkOnTasks;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The list of my tasks, and one task with who has it in hand. */
@SpringBootTest
@WithMockUser("koordinatorka.ukoly")
@SuppressWarnings("NullAway.Init")
class TaskViewsTest extends FormTest {

    private static final String TITLE = "Zapsat úvodní konferenci";

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    WorkOnTasks work;

    @Autowired
    ConductCycle conduct;

    @Autowired
    JdbcClient database;

    UUID cycle;
    String task;

    @BeforeEach
    void aCycleThatWasOpened() {
        people.person("koordinatorka.ukoly", Role.COORDINATOR, TestPeople.BRNO);
        people.person("koordinatorka.druha", Role.COORDINATOR, TestPeople.BRNO);
        people.person("koordinatorka.odjinud", Role.COORDINATOR, TestPeople.KURIM);
        people.person("auditor.bez.ukolu", Role.AUDITOR, TestPeople.BRNO);
        cycle = cycles.in(TestPeople.BRNO, Phase.OPENING);
        task = database.sql("select task_id from inbox_task where cycle = ?")
                .param(cycle)
                .query(String.class)
                .single();
    }

    @Test
    void theListLeadsToTheTaskAndTellsItsPlan() {
        navigate(TasksView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Moje úkoly");

        list();
        assertThat(titles()).containsExactly(TITLE);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("task/" + task);
        assertThat(Seen.now()).contains("Komunitní plán 6203", "Potom: Koordinátor ustaví koordinační skupinu");
    }

    @Test
    void theMostUrgentComesFirstUnderItsHeading() {
        due("planning_now() + interval '40 days'");
        alike(
                1,
                "dnes",
                "date_trunc('day', planning_now() at time zone 'Europe/Prague') at time zone 'Europe/Prague'"
                        + " + interval '1 day'");
        alike(1, "po termínu", "planning_now() - interval '2 days'");
        alike(1, "za týden", "planning_now() + interval '5 days'");

        list();

        assertThat(titles())
                .containsExactly(TITLE + ": po termínu 1", TITLE + ": dnes 1", TITLE + ": za týden 1", TITLE);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("Po termínu", "Dnes", "Tento týden", "Později");
    }

    @Test
    void aLongListIsReadPageByPageInOrder() {
        due("planning_now() + interval '100 days'");
        alike(55, "skupina", "planning_now() + n * interval '1 day'");

        list();
        assertThat(titles()).isEqualTo(first(25));

        press("Další úkoly");
        assertThat(titles()).isEqualTo(first(50));

        press("Další úkoly");
        assertThat(titles())
                .startsWith(first(55).toArray(String[]::new))
                .hasSize(56)
                .endsWith(TITLE);
        assertThat(find(Button.class).withText("Další úkoly").all()).isEmpty();
    }

    /** A group's task leads to its page, where the coordinator may do it; what others decide only to the plan. */
    @Test
    void whatOthersHaveNotDoneInTimeIsReadPageByPage() {
        alike(30, "jiných", "planning_now() - n * interval '1 day'");
        database.sql("""
                        update inbox_task set escalated_at = planning_now(), step = 'meeting.sendInvitation',
                            candidate_role = 'group_manager', audience = 'group_manager#elsewhere'
                        where cycle = ? and label like 'jiných%' and label <> 'jiných 30'""").param(cycle).update();
        database.sql("""
                        update inbox_task set escalated_at = planning_now(), candidate_role = 'council_clerk',
                            audience = 'council_clerk#elsewhere'
                        where cycle = ? and label = 'jiných 30'""").param(cycle).update();

        list();
        assertThat(Seen.now()).contains("Po termínu u jiných", "manažer skupiny", "zapisovatel rady");
        assertThat(titles()).filteredOn(title -> title.contains("jiných")).hasSize(24);
        assertThat(find(Anchor.class).withText(TITLE + ": jiných 30").single().getHref())
                .isEqualTo("plans/" + cycle);

        press("Další");
        assertThat(titles()).filteredOn(title -> title.contains("jiných")).hasSize(5);
    }

    @Test
    void whoHasNothingToDoReadsWhatComesNext() {
        as("auditor.bez.ukolu", () -> navigate(TasksView.class));

        assertThat(titles()).isEmpty();
        assertThat(Seen.now()).contains("Nemáte žádné úkoly", "Až na vás přijde řada");
        assertThat(find(Anchor.class).withText("Zobrazit plány").single().getHref())
                .isEqualTo("plans");
    }

    @Test
    void whoseRoleItIsNotFindsNeitherTheTaskNorItsPage() {
        for (var other : List.of("koordinatorka.odjinud", "auditor.bez.ukolu")) {
            as(other, this::list);
            assertThat(titles()).isEmpty();

            as(other, () -> UI.getCurrent().navigate("task/" + task));
            assertThat(find(TaskView.class).all()).isEmpty();
            assertThat(Seen.now()).doesNotContain(TITLE);
        }
    }

    @Test
    void aFinishedTaskSaysByWhomAndWhenAndLeadsToItsPlan() {
        var when = clock.instant();
        finish("koordinatorka.druha");

        UI.getCurrent().navigate("task/" + task);

        assertThat(find(H1.class).single().getText()).isEqualTo(TITLE);
        assertThat(Seen.now())
                .contains("Tento úkol už dokončil někdo jiný: koordinatorka.druha, koordinátor ORP, "
                        + Seen.plain(Dates.day(LocalDate.ofInstant(when, PlanningClock.PRAGUE))))
                .doesNotContain("Možná patří jinému území");
        assertThat(find(Anchor.class).withText("Zobrazit výsledek").single().getHref())
                .isEqualTo("plans/" + cycle);
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Převzít úkol");

        as("koordinatorka.druha", () -> UI.getCurrent().navigate("tasks"));
        as("koordinatorka.druha", () -> UI.getCurrent().navigate("task/" + task));
        assertThat(Seen.now()).contains("Tento úkol jste už dokončili");
    }

    @Test
    void whoDoesATaskIsLedToWhatCameOfIt() {
        UI.getCurrent().navigate("task/" + task);
        fill(TextField.class, "Místo", "Radnice");
        fill(IntegerField.class, "Kolik lidí přišlo", 40);

        press("Zapsat konferenci");

        assertThat(find(TaskView.class).all()).isEmpty();
        assertThat(find(Anchor.class).withText("Zobrazit výsledek").single().getHref())
                .isEqualTo("plans/" + cycle);
    }

    /** Whoever could not see it while it was open learns no more of it than of one that never was. */
    @Test
    void aFinishedTaskOfOthersIsAsAbsentAsOneThatNeverWas() {
        finish("koordinatorka.druha");

        for (var other : List.of("koordinatorka.odjinud", "auditor.bez.ukolu")) {
            as(other, () -> UI.getCurrent().navigate("task/" + UUID.randomUUID()));
            var never = Seen.now();
            as(other, () -> UI.getCurrent().navigate("task/" + task));
            assertThat(Seen.now()).isEqualTo(never).contains("Možná patří jinému území");
        }
    }

    @Test
    void aTaskTheProcessHasLeftBehindSaysSo() {
        finish("koordinatorka.druha");
        database.sql("update ended_task set done = false, person = null, role = '' where task_id = ?")
                .param(task)
                .update();

        UI.getCurrent().navigate("task/" + task);

        assertThat(Seen.now()).contains("Tento úkol už není potřeba, postup pokračuje bez něj");
    }

    @Test
    void aTaskIsClaimedAndGivenBack() {
        navigate("task/" + task, TaskView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo(TITLE);

        press("Převzít úkol");
        assertThat(assignees()).containsExactly("koordinatorka.ukoly");
        assertThat(find(Button.class).withText("Převzít úkol").all()).isEmpty();
        as("koordinatorka.druha", this::list);
        assertThat(titles()).isEmpty();
        list();
        assertThat(Seen.now()).contains("převzali jste");

        navigate("task/" + task, TaskView.class);
        press("Vrátit úkol skupině");
        assertThat(assignees()).isEmpty();
        assertThat(find(Button.class).withText("Převzít úkol").all()).hasSize(1);
        as("koordinatorka.druha", this::list);
        assertThat(titles()).containsExactly(TITLE);
    }

    @Test
    void whatSomebodyElseHasInHandSaysWhoAndOffersNoForm() {
        as("koordinatorka.druha", () -> work.claim(task));

        navigate("task/" + task, TaskView.class);

        assertThat(Seen.now()).contains("Úkol už převzal někdo jiný: koordinatorka.druha");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Zapsat konferenci");
    }

    private void finish(String login) {
        as(login, () -> conduct.recordOpeningConference(cycle, new ConferenceRecord(clock.today(), "Radnice", 40, "")));
    }

    /** Only of the cycle of this test: others of the same place may have tasks too. */
    private void list() {
        UI.getCurrent().navigate("tasks", QueryParameters.of("plan", cycle.toString()));
    }

    private void due(String when) {
        database.sql("update inbox_task set due_at = " + when + " where task_id = ?")
                .param(task)
                .update();
    }

    /** Further tasks like the one there is; {@code when} may count with {@code n}. */
    private void alike(int count, String label, String when) {
        database.sql("""
                        insert into inbox_task (task_id, step, subject, cycle, plan_title, territory, territory_name, label,
                            candidate_role, audience, due_at, created_at)
                        select gen_random_uuid()::text, step, subject, cycle, plan_title, territory, territory_name,
                            ? || ' ' || n, candidate_role, audience,\s""" + when + ", created_at from inbox_task, generate_series(1, ?) n where task_id = ?")
                .params(label, count, task)
                .update();
    }

    private static List<String> first(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> TITLE + ": skupina " + n)
                .toList();
    }

    private List<String> titles() {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getHref().startsWith("task/"))
                .map(Anchor::getText)
                .toList();
    }

    private List<String> assignees() {
        return database.sql("select p.login from inbox_task t join person p on p.id = t.assignee where t.task_id = ?")
                .param(task)
                .query(String.class)
                .list();
    }
}
