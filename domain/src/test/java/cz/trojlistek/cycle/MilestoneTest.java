package cz.trojlistek.cycle;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Trail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    AdvanceCycle advance;

    @Autowired
    PlanningClock clock;

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
                .containsExactly("Analýzy odevzdány, " + Trail.day(LocalDate.of(2020, 5, 31)));
    }

    @Test
    void aDayOutsideTheCycleIsRefused() {
        var cycle = plans.cycle(BRNO, 1, null);

        for (var day : List.of(LocalDate.of(2018, 12, 31), LocalDate.of(2060, 1, 1))) {
            assertThatThrownBy(() -> plans.as(
                            Role.COORDINATOR, BRNO, () -> cycles.addMilestone(cycle, new NewMilestone("Mimo", day))))
                    .isInstanceOfSatisfying(
                            DateUnusable.class, no -> assertThat(no.code()).isEqualTo("cycle.day-out-of-cycle"));
        }
    }

    @Test
    void aConferenceOnTheDraftBelongsIntoTheCommentPeriod() {
        var cycle = plans.cycle(BRNO, 1, null);
        clock.moveTo(Instant.parse("2020-06-15T10:00:00Z"));
        advance.enter(cycle, Phase.CONSULTATION);
        var begun = clock.today();

        assertRefused("cycle.day-out-of-cycle", cycle, LocalDate.of(1990, 1, 1));
        assertRefused("cycle.outside-comments", cycle, begun.minusDays(1));
        assertRefused("cycle.not-yet-held", cycle, begun.plusDays(1));
    }

    /** On the last evening it is held, the morning after it is written down. */
    @Test
    void aConferenceOnTheDraftCanBeRecordedWhenTheCommentsAreOver() {
        var cycle = plans.cycle(BRNO, 1, null);
        clock.moveTo(Instant.parse("2020-06-15T10:00:00Z"));
        advance.enter(cycle, Phase.CONSULTATION);
        clock.moveTo(Instant.parse("2020-07-15T22:01:00Z")); // a minute past midnight in Prague
        advance.enter(cycle, Phase.SETTLING);

        assertRefused("cycle.outside-comments", cycle, LocalDate.of(2020, 7, 16));
        var lastEvening = new ConductCycle.ConferenceRecord(LocalDate.of(2020, 7, 15), "Radnice", 40, "");
        plans.as(Role.COORDINATOR, BRNO, () -> {
            cycles.recordDraftConference(cycle, lastEvening);
            return cycle;
        });
        assertThat(database.sql("select held_on from conference where cycle = ?")
                        .param(cycle)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2020-07-15");
    }

    private void assertRefused(String code, UUID cycle, LocalDate day) {
        var record = new ConductCycle.ConferenceRecord(day, "Radnice", 40, "");
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, BRNO, () -> {
                    cycles.recordDraftConference(cycle, record);
                    return cycle;
                }))
                .isInstanceOfSatisfying(
                        DateUnusable.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
