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

/** A task that has ended is told to those who could see it while it was open, and to nobody else. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class EndedTasksTest {

    @Autowired
    ReadInbox inbox;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    final String task = UUID.randomUUID().toString();
    final UUID group = UUID.randomUUID();
    UUID doer;

    @BeforeEach
    void peopleOfTwoPlaces() {
        doer = people.inGroup("first", Role.GROUP_MANAGER, TestPeople.BRNO, group);
        people.inGroup("second", Role.GROUP_MANAGER, TestPeople.BRNO, group);
        people.inGroup("other.group", Role.GROUP_MANAGER, TestPeople.BRNO, UUID.randomUUID());
        people.person("coordinates", Role.COORDINATOR, TestPeople.BRNO);
        people.person("elsewhere", Role.COORDINATOR, TestPeople.KURIM);
    }

    @Test
    void thoseWhoseTaskItWasReadWhoDidIt() {
        ended("group_manager", "group_manager#" + group, false);

        actors.as("second", () -> {
            assertThat(inbox.ended(task)).hasValueSatisfying(told -> {
                assertThat(told.personName()).isEqualTo("first");
                assertThat(told.byMe()).isFalse();
            });
            assertThatThrownBy(() -> inbox.get(task)).isInstanceOf(NotFound.class);
        });
        actors.as(
                "first",
                () -> assertThat(inbox.ended(task))
                        .hasValueSatisfying(told -> assertThat(told.byMe()).isTrue()));
    }

    @Test
    void itIsAbsentForAllOthers() {
        ended("group_manager", "group_manager#" + group, false);

        for (var login : new String[] {"other.group", "coordinates", "elsewhere", "nobody"}) {
            actors.as(login, () -> assertThat(inbox.ended(task)).isEmpty());
        }
    }

    @Test
    void aCoordinatorWhoCouldStandInReadsWhatWasOverdue() {
        ended("group_manager", "group_manager#" + group, true);

        actors.as("coordinates", () -> assertThat(inbox.ended(task)).isPresent());
        for (var login : new String[] {"other.group", "elsewhere"}) {
            actors.as(login, () -> assertThat(inbox.ended(task)).isEmpty());
        }
    }

    @Test
    void whatNobodyStandsInForIsAbsentForTheCoordinator() {
        ended("council_clerk", "council_clerk@" + TestPeople.BRNO, true);

        actors.as("coordinates", () -> assertThat(inbox.ended(task)).isEmpty());
    }

    private void ended(String role, String audience, boolean escalated) {
        database.sql("""
                        insert into ended_task (task_id, step, subject, cycle, plan_title, territory, territory_name, label,
                            candidate_role, audience, escalated, done, person, role, ended_at)
                        values (?, 'meeting.sendInvitation', gen_random_uuid(), gen_random_uuid(), 'Plán', ?, 'Brno', '',
                            ?, ?, ?, true, ?, 'GROUP_MANAGER', planning_now())""")
                .params(task, TestPeople.BRNO.value(), role, audience, escalated, doer)
                .update();
    }
}
