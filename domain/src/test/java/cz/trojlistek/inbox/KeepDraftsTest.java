package cz.trojlistek.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is typed into a task is kept for who typed it, as long as the task is open. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class KeepDraftsTest {

    static final String TYPED = "{\"reason\":\"Napsáno \\u0000 a 😀\"}";

    @Autowired
    KeepDrafts drafts;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    final String task = UUID.randomUUID().toString();

    @BeforeEach
    void aTaskOfTwoCoordinators() {
        people.person("first", Role.COORDINATOR, TestPeople.BRNO);
        people.person("second", Role.COORDINATOR, TestPeople.BRNO);
        people.person("elsewhere", Role.COORDINATOR, TestPeople.KURIM);
        database.sql("""
                        insert into inbox_task (task_id, step, subject, cycle, plan_title, territory, territory_name, label,
                            candidate_role, audience, due_at, created_at)
                        values (:task, 'communityPlan.freezeDraft', gen_random_uuid(), gen_random_uuid(), 'Plán', :place, 'Brno',
                            '', 'coordinator', 'coordinator@' || :place, planning_now(), planning_now())""")
                .param("task", task)
                .param("place", TestPeople.BRNO.value())
                .update();
    }

    @Test
    void theLastTextIsKeptWordForWord() {
        actors.as("first", () -> {
            drafts.keep(task, "{}");
            var when = drafts.keep(task, TYPED);
            assertThat(drafts.of(task)).hasValue(new KeepDrafts.Draft(TYPED, when));
        });
    }

    @Test
    void nobodyElseReadsItNorLosesTheirOwn() {
        actors.as("first", () -> drafts.keep(task, TYPED));

        actors.as("second", () -> {
            assertThat(drafts.of(task)).isEmpty();
            drafts.keep(task, "{\"reason\":\"Můj\"}");
            drafts.discard(task);
            assertThat(drafts.of(task)).isEmpty();
        });
        actors.as("first", () -> assertThat(drafts.of(task)).isPresent());
    }

    @Test
    void aTaskOfOthersLooksAbsent() {
        actors.as("elsewhere", () -> {
            assertThatThrownBy(() -> drafts.of(task)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.keep(task, TYPED)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> drafts.discard(task)).isInstanceOf(NotFound.class);
        });
        assertThat(count()).isZero();
    }

    @Test
    void itEndsWithItsTask() {
        actors.as("first", () -> drafts.keep(task, TYPED));
        database.sql("delete from inbox_task where task_id = ?").param(task).update();

        assertThat(count()).isZero();
        actors.as(
                "first",
                () -> assertThatThrownBy(() -> drafts.keep(task, TYPED)).isInstanceOf(NotFound.class));
    }

    @Test
    void tooLargeATextIsRefusedAndTheOneBeforeStays() {
        actors.as("first", () -> {
            var framing = "{\"a\":\"\"}".length();
            var largest = "{\"a\":\"" + "ř".repeat((KeepDrafts.LARGEST - framing) / 2) + "\"}";
            drafts.keep(task, largest);
            assertThatThrownBy(() -> drafts.keep(task, largest + "  ")).isInstanceOf(DraftTooLarge.class);
            assertThat(drafts.of(task))
                    .get()
                    .extracting(KeepDrafts.Draft::content)
                    .isEqualTo(largest);
        });
    }

    @Test
    void theAuditTrailKnowsNothingOfIt() {
        var before = audited();
        actors.as("first", () -> {
            drafts.keep(task, TYPED);
            drafts.discard(task);
        });
        assertThat(audited()).isEqualTo(before);
    }

    @Test
    void whatNobodyHasComeBackToIsForgotten() {
        actors.as("first", () -> drafts.keep(task, TYPED));
        actors.as("second", () -> drafts.keep(task, TYPED));
        database.sql("update task_draft set saved_at = saved_at - interval '91 days' where task_id = ? and person = "
                        + "(select id from person where login = 'first')")
                .param(task)
                .update();

        drafts.forgetOld();

        actors.as("first", () -> assertThat(drafts.of(task)).isEmpty());
        actors.as("second", () -> assertThat(drafts.of(task)).isPresent());
    }

    private int count() {
        return database.sql("select count(*) from task_draft where task_id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    private int audited() {
        return database.sql("select count(*) from audit_entry")
                .query(Integer.class)
                .single();
    }
}
