package cz.trojlistek.planning.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.engine.Trouble;
import cz.trojlistek.incident.HandleIncidents;
import cz.trojlistek.incident.Incident;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupsIncomplete;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of communityPlan.bpmn, and what happens when a step fails. */
@SpringBootTest
class CommunityPlanProcessTest {

    private static final LocalDateTime LAST_OF_AUGUST = LocalDateTime.of(2012, 8, 31, 14, 0);

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    Trouble trouble;

    @Autowired
    ConductCycle cycles;

    @Autowired
    FormGroups groups;

    @Autowired
    AnalyseSituation analyses;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    ReadMeetings readings;

    @Autowired
    WritePlan writing;

    @Autowired
    FreezePlan freezing;

    @Autowired
    RunConsultation consultations;

    @Autowired
    HandleIncidents incidents;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aCycleIsOpen() {
        scene.open();
    }

    @AfterEach
    void troubleIsOver() {
        trouble.pass();
    }

    @Test
    void goesFromTheOpeningToThePlanInForce() {
        scene.untilTheEnd();
        assertThat(scene.phase()).isEqualTo(Phase.IN_FORCE);
        assertThat(scene.steps()).isEmpty();
    }

    @Test
    void BR_103_withoutGroupsItDoesNotGoOn() {
        scene.until("communityPlan.establishGroups");
        assertThatThrownBy(() -> scene.as(Role.COORDINATOR, () -> groups.establish(scene.cycle(), "")))
                .isInstanceOf(GroupsIncomplete.class);
        assertThat(scene.steps()).containsExactly("communityPlan.establishGroups");
        assertThat(scene.phase()).isEqualTo(Phase.ORGANISING);
    }

    @Test
    void BR_110_anAnalysisGivenBackIsWrittenAgain() {
        scene.until("communityPlan.acceptAnalysis");
        var task = scene.task("communityPlan.acceptAnalysis");
        var analysis = Objects.requireNonNull(task.element());
        scene.as(Role.COORDINATION_GROUP, () -> analyses.giveBack(analysis, "Chybí údaje o seniorech."));

        assertThat(elements("communityPlan.writeAnalysis")).contains(analysis);
        assertThat(elements("communityPlan.acceptAnalysis")).doesNotContain(analysis);
        scene.until("communityPlan.setSystemPriorities");
    }

    @Test
    void aReturnedChapterIsWrittenAgain() {
        scene.until("communityPlan.reviewChapter");
        var group =
                Objects.requireNonNull(scene.task("communityPlan.reviewChapter").element());
        scene.as(Role.COORDINATOR, () -> writing.returnChapter(group, "Priorita není podložena analýzou."));
        assertThat(elements("communityPlan.writeChapter")).containsExactly(group);

        scene.as(Role.GROUP_MANAGER, () -> writing.submitChapter(group));
        scene.take("communityPlan.reviewChapter").until("communityPlan.freezeDraft");
    }

    @Test
    void theDraftWaitsForTheChaptersAndForTheMeetings() {
        scene.until("communityPlan.planMeetings").until("communityPlan.writeAnalysis");
        scene.until("meeting.sendInvitation");
        var meeting = scene.task("meeting.sendInvitation").subject();
        scene.as(
                Role.GROUP_MANAGER,
                () -> meetings.move(meeting, readings.get(meeting).version(), LAST_OF_AUGUST, "Úřad, Kuřim", ""));

        scene.until("communityPlan.reviewChapter").take("communityPlan.reviewChapter");
        assertThat(scene.steps()).allMatch(step -> step.startsWith("meeting."));
        assertThat(scene.phase()).isEqualTo(Phase.PROPOSING);
        scene.until("communityPlan.freezeDraft");
        assertThat(scene.steps())
                .as("beside what groups have agreed to do, which no plan waits for")
                .filteredOn(step -> !step.startsWith("actionItem."))
                .containsExactly("communityPlan.freezeDraft");
    }

    @Test
    void BR_127_aSubstantialChangeIsConsultedAgain() {
        scene.until("communityPlan.decideRepetition");
        scene.as(
                Role.COORDINATION_GROUP,
                () -> consultations.decideRepetition(scene.cycle(), true, "Přibyla nová priorita."));
        assertThat(scene.phase()).isEqualTo(Phase.DRAFTING);
        assertThat(scene.steps()).containsExactly("communityPlan.freezeDraft");

        scene.as(Role.COORDINATOR, () -> {
            freezing.freezeDraft(scene.cycle());
            consultations.announce(
                    scene.cycle(), scene.today().plusDays(1), scene.today().plusDays(8), null);
        });
        var from = scene.today().plusDays(1);
        scene.moveTo(from.atTime(8, 0));
        assertThat(scene.phase()).isEqualTo(Phase.CONSULTATION);
        scene.moveTo(from.plusDays(8).atTime(8, 0));
        assertThat(scene.steps()).containsExactly("consultation.publishSettlements");
        scene.take("consultation.publishSettlements").take("communityPlan.decideRepetition");
        assertThat(scene.phase()).isEqualTo(Phase.FINALISING);
        assertThat(scene.steps()).containsExactly("communityPlan.finalisePlan");
    }

    @Test
    void aMovedScheduleMovesDueDates() {
        scene.until("communityPlan.writeAnalysis");
        var before = scene.task("communityPlan.writeAnalysis").dueAt();
        var later = scene.schedule().stream()
                .map(dates -> PhaseDates.planned(
                        dates.phase(),
                        dates.plannedFrom().plusDays(28),
                        dates.plannedTo().plusDays(28)))
                .toList();
        scene.as(
                Role.COORDINATOR,
                () -> cycles.reschedule(scene.cycle(), cycles.get(scene.cycle()).version(), later));

        var after = scene.task("communityPlan.writeAnalysis").dueAt();
        assertThat(Duration.between(before, after)).isBetween(Duration.ofHours(27 * 24), Duration.ofHours(29 * 24));
        scene.inboxMirrorsTheEngine();
        scene.moveTo(before.plusSeconds(60));
        assertThat(escalated()).as("not overdue any more").doesNotContain("communityPlan.writeAnalysis");
        scene.moveTo(after.plusSeconds(60));
        assertThat(escalated()).contains("communityPlan.writeAnalysis");
    }

    @Test
    void aFailingStepLeavesProcessAndEntitiesWhereTheyWere() {
        trouble.strikeIn(Phase.ORGANISING);
        assertThatThrownBy(() -> scene.take("communityPlan.recordOpeningConference"))
                .hasStackTraceContaining("the disk is full");

        assertThat(scene.phase()).isEqualTo(Phase.OPENING);
        assertThat(scene.steps()).containsExactly("communityPlan.recordOpeningConference");
        assertThat(conferences()).isZero();
        scene.inboxMirrorsTheEngine();

        trouble.pass();
        scene.take("communityPlan.recordOpeningConference");
        assertThat(scene.phase()).isEqualTo(Phase.ORGANISING);
        assertThat(conferences()).isEqualTo(1);
    }

    @Test
    void aStepThatAlwaysFailsIsShownToTheAdministratorAndCanBeTriedAgain() {
        people.person("admin.kraj", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        people.person("admin.jinde", Role.ADMINISTRATOR, TestPeople.USTI_REGION);
        scene.until("communityPlan.announceConsultation").take("communityPlan.announceConsultation");
        var opening = engine.nextTimer().orElseThrow();
        trouble.strikeIn(Phase.CONSULTATION);
        int tries = 0;
        for (; tries < 9 && seenBy("admin.kraj").isEmpty(); tries++) {
            var moment = opening.plus(Duration.ofMinutes(5L * tries));
            assertThatThrownBy(() -> scene.moveTo(moment)).hasStackTraceContaining("the disk is full");
            assertThat(scene.phase()).isEqualTo(Phase.DRAFTING);
        }
        assertThat(tries).isBetween(3, 5);
        assertThat(seenBy("admin.jinde")).isEmpty();
        assertThat(Statements.of(() -> seenBy("admin.kraj")))
                .as("who asks, the list")
                .hasSize(2);
        var incident = seenBy("admin.kraj").getFirst();
        assertThat(incident.step()).isEqualTo("consultation.openWindow");
        assertThat(incident.cause()).contains("the disk is full");

        trouble.pass();
        actors.as("admin.kraj", () -> incidents.retry(incident.job()));
        scene.moveTo(scene.now());
        assertThat(scene.phase())
                .as("at once, not when the engine would have tried")
                .isEqualTo(Phase.CONSULTATION);
        assertThat(seenBy("admin.kraj")).isEmpty();
    }

    private List<Incident> seenBy(String login) {
        return actors.as(login, () -> incidents.list(0, 50)).stream().toList();
    }

    private List<UUID> elements(String step) {
        return database.sql("select element from inbox_task where cycle = ? and step = ?")
                .params(scene.cycle(), step)
                .query(UUID.class)
                .list();
    }

    private List<String> escalated() {
        return database.sql("select step from inbox_task where cycle = ? and escalated_at is not null")
                .param(scene.cycle())
                .query(String.class)
                .list();
    }

    private int conferences() {
        return database.sql("select count(*) from conference where cycle = ?")
                .param(scene.cycle())
                .query(Integer.class)
                .single();
    }
}
