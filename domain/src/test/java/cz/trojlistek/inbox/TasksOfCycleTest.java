package cz.trojlistek.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class TasksOfCycleTest {

    @Autowired
    ReadInbox inbox;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    @Test
    void whatMayNotBeReadTakesNoRoomInTheList() {
        people.allRolesOf(TestPeople.BRNO);
        var cycle = UUID.randomUUID();
        var mine = UUID.randomUUID();
        open(UUID.randomUUID(), cycle, TestPeople.KURIM, LocalDate.of(2008, 1, 1));
        open(mine, cycle, TestPeople.BRNO, LocalDate.of(2008, 2, 1));

        var listed = actors.as(TestPeople.login(Role.COORDINATOR, TestPeople.BRNO), () -> inbox.ofCycle(cycle, 1));

        assertThat(listed).extracting(InboxTask::subject).containsExactly(mine);
    }

    private void open(UUID subject, UUID cycle, TerritoryPath place, LocalDate due) {
        database.sql("""
                        insert into inbox_task (task_id, step, subject, cycle, plan_title, territory, territory_name, label,
                            candidate_role, audience, due_at, created_at)
                        values (?, 'communityPlan.freezeDraft', ?, ?, 'Plán', ?, 'Místo', '', 'coordinator', ?, ?, now())""")
                .params(subject.toString(), subject, cycle, place.value(), "coordinator@" + place.value(), due)
                .update();
    }
}
