package cz.trojlistek.cycle;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class MilestoneTest {

    @Autowired
    TestPlans plans;

    @Autowired
    ConductCycle cycles;

    @Autowired
    JdbcClient database;

    @Test
    void BR_200_planningAMilestoneLeavesARowInTheTrail() {
        var cycle = plans.cycle(BRNO, 1, null);

        plans.as(
                Role.COORDINATOR,
                BRNO,
                () -> cycles.addMilestone(cycle, new NewMilestone("Analýzy odevzdány", LocalDate.of(2020, 5, 31))));

        assertThat(database.sql("select after from audit_entry where action = 'MilestonePlanned' and subject = ?")
                        .param(cycle)
                        .query(String.class)
                        .list())
                .containsExactly("Analýzy odevzdány 2020-05-31");
    }
}
