package cz.trojlistek.cycle;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.cycle.ReadCycles.MilestoneRow;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
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

    static final LocalDate MAY = LocalDate.of(2020, 5, 31);

    @Autowired
    TestPlans plans;

    @Autowired
    ReadCycles lists;

    @Autowired
    ConductCycle cycles;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

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
    void BR_200_aMilestoneIsPutRightAndTakenBackWithARowOfTheTrailEach() {
        var cycle = plans.cycle(BRNO, 1, null);
        var milestone = planned(cycle, "Analýzi", MAY);
        var june = LocalDate.of(2020, 6, 30);

        coordinator(() -> cycles.correctMilestone(milestone, 0, new NewMilestone("Analýzy", june)));
        coordinator(() -> cycles.correctMilestone(milestone, 1, new NewMilestone("Analýzy", june)));
        coordinator(() -> cycles.removeMilestone(milestone, 1));

        assertThat(read(cycle)).isEmpty();
        assertThat(database.sql("""
                        select action || '|' || before || '|' || after from audit_entry
                        where subject = ? and action like 'Milestone%' order by id""").param(cycle).query(String.class).list())
                .containsExactly(
                        "MilestonePlanned||Analýzi, " + Trail.day(MAY),
                        "MilestoneCorrected|Analýzi, " + Trail.day(MAY) + "|Analýzy, " + Trail.day(june),
                        "MilestoneRemoved|Analýzy, " + Trail.day(june) + "|");
    }

    @Test
    void whatIsReachedKeepsItsDayAndStaysButItsNameIsPutRight() {
        var cycle = plans.cycle(BRNO, 1, null);
        var milestone = planned(cycle, "Analýzi", MAY);
        coordinator(() -> cycles.reachMilestone(milestone, MAY));

        assertThatThrownBy(() -> coordinator(
                        () -> cycles.correctMilestone(milestone, 1, new NewMilestone("Analýzy", MAY.plusDays(1)))))
                .isInstanceOfSatisfying(DateUnusable.class, no -> {
                    assertThat(no.code()).isEqualTo("cycle.milestone-stays");
                    assertThat(no.field()).isEqualTo("due");
                });
        assertThatThrownBy(() -> coordinator(() -> cycles.removeMilestone(milestone, 1)))
                .isInstanceOf(DateUnusable.class)
                .hasMessage("cycle.milestone-stays");

        coordinator(() -> cycles.correctMilestone(milestone, 1, new NewMilestone("Analýzy", MAY)));
        assertThat(read(cycle)).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Analýzy");
            assertThat(row.due()).isEqualTo(MAY);
            assertThat(row.reachedOn()).isEqualTo(MAY);
        });
    }

    @Test
    void whoHasNotSeenTheChangeOfAnotherOverwritesNothing() {
        var cycle = plans.cycle(BRNO, 1, null);
        var milestone = planned(cycle, "Analýzy", MAY);
        coordinator(() -> cycles.correctMilestone(milestone, 0, new NewMilestone("Všechny analýzy", MAY)));

        assertThatThrownBy(() ->
                        coordinator(() -> cycles.correctMilestone(milestone, 0, new NewMilestone("Rozbory", MAY))))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        told -> assertThat(told.now()).containsExactly("Všechny analýzy", MAY, ""));
        assertThatThrownBy(() -> coordinator(() -> cycles.removeMilestone(milestone, 0)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(read(cycle)).extracting(MilestoneRow::name).containsExactly("Všechny analýzy");
    }

    @Test
    void aMilestoneIsMovedWithinTheCycleAndByItsCoordinatorOnly() {
        var cycle = plans.cycle(BRNO, 1, null);
        var milestone = planned(cycle, "Analýzy", MAY);

        assertThatThrownBy(() -> coordinator(() ->
                        cycles.correctMilestone(milestone, 0, new NewMilestone("Analýzy", LocalDate.of(2060, 1, 1)))))
                .hasMessage("cycle.day-out-of-cycle");
        assertThatThrownBy(() -> plans.as(Role.AUDITOR, BRNO, () -> {
                    cycles.removeMilestone(milestone, 0);
                    return cycle;
                }))
                .isInstanceOf(NotAllowed.class);
        plans.cycle(KURIM, 1, null);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> {
                    cycles.correctMilestone(milestone, 0, new NewMilestone("Cizí", MAY));
                    return cycle;
                }))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aResultIsHandedOverByWhoLeadsTheGroupThatAnswersForIt() {
        var cycle = plans.cycle(BRNO, 2, null);
        var groups = database.sql("select id from working_group where cycle = ? and kind = 'WORKING' order by name")
                .param(cycle)
                .query(UUID.class)
                .list();
        people.inGroup("vedouci.prvni", Role.GROUP_MANAGER, BRNO, groups.getFirst());
        people.inGroup("vedouci.druha", Role.GROUP_MANAGER, BRNO, groups.getLast());
        clock.moveTo(Instant.parse("2020-06-15T10:00:00Z"));
        var milestone = plans.as(
                Role.COORDINATOR,
                BRNO,
                () -> cycles.addMilestone(cycle, new NewMilestone("Analytická část", MAY, groups.getFirst())));

        assertThat(actors.as("vedouci.prvni", () -> lists.milestones(cycle)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.ownerName()).isEqualTo("Pracovní skupina 1");
                    assertThat(row.mine()).isTrue();
                });
        assertThat(actors.as("vedouci.druha", () -> lists.milestones(cycle)))
                .extracting(MilestoneRow::mine)
                .containsExactly(false);
        assertThatThrownBy(() -> actors.as("vedouci.druha", () -> cycles.reachMilestone(milestone, MAY)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("vedouci.prvni", () -> cycles.removeMilestone(milestone, 0)))
                .isInstanceOf(NotAllowed.class);
        actors.as("vedouci.prvni", () -> cycles.reachMilestone(milestone, MAY));
        assertThat(read(cycle)).extracting(MilestoneRow::reachedOn).containsExactly(MAY);
    }

    @Test
    void aGroupOfAnotherCycleAnswersForNothing() {
        var cycle = plans.cycle(BRNO, 1, null);
        var foreign = database.sql("select id from working_group where cycle = ? limit 1")
                .param(plans.cycle(KURIM, 1, null))
                .query(UUID.class)
                .single();

        assertThatThrownBy(
                        () -> coordinator(() -> cycles.addMilestone(cycle, new NewMilestone("Analýzy", MAY, foreign))))
                .isInstanceOfSatisfying(
                        OwnerUnknown.class, no -> assertThat(no.field()).isEqualTo("owner"));
    }

    private UUID planned(UUID cycle, String name, LocalDate due) {
        return plans.as(Role.COORDINATOR, BRNO, () -> cycles.addMilestone(cycle, new NewMilestone(name, due)));
    }

    private List<MilestoneRow> read(UUID cycle) {
        return plans.as(Role.COORDINATOR, BRNO, () -> lists.milestones(cycle));
    }

    private void coordinator(Runnable steps) {
        plans.as(Role.COORDINATOR, BRNO, () -> {
            steps.run();
            return BRNO;
        });
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
