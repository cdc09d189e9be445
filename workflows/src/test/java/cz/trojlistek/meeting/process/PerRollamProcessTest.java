package cz.trojlistek.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.DecisionMethod;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.PerRollamTooNew;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.VotePerRollam;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vote without a meeting: after one without a quorum, in the diagram of today and not in that of before, or instead of one. */
@SpringBootTest
class PerRollamProcessTest {

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    VotePerRollam perRollam;

    @Autowired
    ReadMeetings reading;

    @Autowired
    MeetingFacts facts;

    @Autowired
    FormGroups groups;

    @Autowired
    JdbcClient database;

    @Test
    void BR_106_theVotesAreCountedWhenTheWindowEndsAndTheMinutesFollow() {
        var meeting = withoutAQuorum();
        var until = start(meeting).plusDays(7);

        manager(() -> perRollam.open(meeting, List.of("Skupina schvaluje SWOT."), until));

        assertThat(meetingSteps()).isEmpty();
        assertThat(engine.nextTimer()).contains(scene.instant(until));
        manager(() -> perRollam.prolong(meeting, until.plusDays(2)));
        assertThat(engine.nextTimer()).contains(scene.instant(until.plusDays(2)));
        scene.moveTo(until);
        assertThat(meetingSteps()).isEmpty();
        scene.moveTo(until.plusDays(2));
        assertThat(meetingSteps()).containsExactly("meeting.writeMinutes");
        assertThat(scene.ask(Role.GROUP_MANAGER, () -> reading.decisions(meeting)))
                .extracting(ReadMeetings.DecisionRow::method, ReadMeetings.DecisionRow::adopted)
                .containsExactly(Tuple.tuple(DecisionMethod.PER_ROLLAM, false));
        scene.inboxMirrorsTheEngine();
        for (var step : List.of("writeMinutes", "approveMinutes", "publishMinutes")) {
            scene.until("meeting." + step).take("meeting." + step);
        }
        assertThat(meetingSteps()).isEmpty();
    }

    @Test
    void BR_106_aVoteThatIsCalledWithoutAMeetingWaitsForItsEndAndTheMinutesFollow() {
        scene.open().until("meeting.sendInvitation");
        var group = facts.get(scene.task("meeting.sendInvitation").subject()).group();
        agreePerRollam(group);
        var until = scene.today().plusDays(9).atTime(12, 0);
        manager(() -> meetings.plan(group, MeetingKind.PER_ROLLAM, List.of(until), ""));
        var called = facts.planned(group).stream()
                .filter(one -> facts.get(one).kind() == MeetingKind.PER_ROLLAM)
                .findFirst()
                .orElseThrow();
        assertThat(stepsOf(called)).containsExactly("meeting.sendInvitation");

        manager(() -> meetings.sendInvitation(
                called, List.of(new AgendaItem("SWOT", "", 0, "", "Skupina schvaluje SWOT.")), ""));
        assertThat(stepsOf(called)).isEmpty();
        scene.moveTo(until.minusMinutes(1));
        assertThat(stepsOf(called)).isEmpty();
        scene.moveTo(until);
        assertThat(stepsOf(called)).containsExactly("meeting.writeMinutes");
        assertThat(scene.ask(Role.GROUP_MANAGER, () -> reading.decisions(called)))
                .extracting(ReadMeetings.DecisionRow::method)
                .containsExactly(DecisionMethod.PER_ROLLAM);
        scene.inboxMirrorsTheEngine();
    }

    private List<String> stepsOf(UUID meeting) {
        return database.sql("select step from inbox_task where subject = ?")
                .param(meeting)
                .query(String.class)
                .list();
    }

    @Test
    void aMeetingPlannedBeforeThereWasThisWayEndsAsItBegan() throws IOException {
        deploy("releases/meeting-without-per-rollam.bpmn");
        try {
            var meeting = withoutAQuorum();
            var until = start(meeting).plusDays(7);

            assertThatThrownBy(() -> manager(() -> perRollam.open(meeting, List.of("Skupina schvaluje SWOT."), until)))
                    .isInstanceOf(PerRollamTooNew.class);

            assertThat(meetingSteps()).containsExactly("meeting.setNewDate");
            manager(() -> meetings.setNewDate(meeting, start(meeting).plusDays(28), "Úřad, Kuřim"));
            for (var step : List.of(
                    "sendInvitation",
                    "recordAttendance",
                    "recordDecisions",
                    "writeMinutes",
                    "approveMinutes",
                    "publishMinutes")) {
                scene.until("meeting." + step).take("meeting." + step);
            }
            assertThat(meetingSteps()).isEmpty();
        } finally {
            deploy("processes/meeting.bpmn"); // what begins after this test is new again
        }
    }

    private void deploy(String diagram) throws IOException {
        repository
                .createDeployment()
                .addString("meeting.bpmn", new ClassPathResource(diagram).getContentAsString(StandardCharsets.UTF_8))
                .deploy();
    }

    private UUID withoutAQuorum() {
        scene.open().until("meeting.recordAttendance");
        var meeting = scene.task("meeting.recordAttendance").subject();
        var group = facts.get(meeting).group();
        agreePerRollam(group);
        manager(() -> meetings.recordAttendance(meeting, Set.of(), 0));
        assertThat(meetingSteps()).containsExactly("meeting.setNewDate");
        return meeting;
    }

    private void agreePerRollam(UUID group) {
        var seen = database.sql("select version from working_group where id = ?")
                .param(group)
                .query(Integer.class)
                .single();
        scene.as(
                Role.COORDINATOR,
                () -> groups.agreeRules(
                        group,
                        seen,
                        new RulesOfProcedure(7, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, true, false)));
    }

    private List<String> meetingSteps() {
        return scene.steps().stream()
                .filter(step -> step.startsWith("meeting."))
                .toList();
    }

    private LocalDateTime start(UUID meeting) {
        return LocalDateTime.ofInstant(facts.get(meeting).startsAt(), PlanningClock.PRAGUE);
    }

    private void manager(Runnable steps) {
        scene.as(Role.GROUP_MANAGER, steps);
    }
}
