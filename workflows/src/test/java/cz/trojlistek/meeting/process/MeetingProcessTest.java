package cz.trojlistek.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cz.trojlistek.account.Role;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.inbox.EndedTask;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.inbox.TaskTaken;
import cz.trojlistek.inbox.WorkOnTasks;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.replay.Scene;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every path of meeting.bpmn, driven by what people do. */
@SpringBootTest
class MeetingProcessTest {

    private static final List<AgendaItem> AGENDA = AgendaItem.titled("Kontrola zápisu", "Různé");

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    ReadMeetings reading;

    @Autowired
    MeetingFacts facts;

    @Autowired
    WorkOnTasks tasks;

    @Autowired
    ReadInbox inbox;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aMeetingIsPlanned() {
        scene.open().until("meeting.sendInvitation");
    }

    @Test
    void goesFromTheInvitationToThePublishedMinutes() {
        for (var step : List.of(
                "sendInvitation",
                "recordAttendance",
                "recordDecisions",
                "writeMinutes",
                "approveMinutes",
                "publishMinutes")) {
            scene.until("meeting." + step);
            assertThat(meetingSteps()).containsExactly("meeting." + step);
            scene.take("meeting." + step);
        }
        assertThat(meetingSteps()).isEmpty();
    }

    @Test
    void waitsForTheStartOfTheMeeting() {
        var meeting = task("sendInvitation").subject();
        scene.take("meeting.sendInvitation");
        assertThat(meetingSteps()).isEmpty();

        var start = facts.get(meeting).startsAt();
        scene.moveTo(start.minusSeconds(60));
        assertThat(meetingSteps()).isEmpty();

        scene.moveTo(start);
        assertThat(meetingSteps()).containsExactly("meeting.recordAttendance");
    }

    @Test
    void BR_106_withoutAQuorumAnotherDateIsSetAndTheGroupIsInvitedAgain() {
        scene.until("meeting.recordAttendance");
        var meeting = task("recordAttendance").subject();
        manager(() -> meetings.recordAttendance(meeting, Set.of(), 0));
        assertThat(meetingSteps()).containsExactly("meeting.setNewDate");

        var date = start(meeting).plusDays(28);
        manager(() -> meetings.setNewDate(meeting, date, "Úřad, Kuřim"));
        assertThat(meetingSteps()).containsExactly("meeting.sendInvitation");
        assertThat(task("sendInvitation").dueAt()).isEqualTo(scene.instant(date.minusDays(7)));

        manager(() -> meetings.sendInvitation(meeting, AGENDA, ""));
        assertThat(engine.nextTimer()).contains(scene.instant(date));
        scene.until("meeting.recordAttendance").take("meeting.recordAttendance");
        assertThat(meetingSteps()).containsExactly("meeting.recordDecisions");
    }

    @Test
    void BR_108_returnedMinutesAreWrittenAgain() {
        scene.until("meeting.approveMinutes");
        manager(() -> meetings.returnMinutes(task("approveMinutes").subject(), "Chybí usnesení k bodu 2."));
        assertThat(meetingSteps()).containsExactly("meeting.writeMinutes");

        scene.take("meeting.writeMinutes").take("meeting.approveMinutes");
        assertThat(meetingSteps()).containsExactly("meeting.publishMinutes");
    }

    @Test
    void aMovedMeetingMovesItsTimer() {
        var meeting = task("sendInvitation").subject();
        scene.take("meeting.sendInvitation");
        var before = start(meeting);
        manager(() -> meetings.move(meeting, reading.get(meeting).version(), before.plusDays(14), "Úřad, Kuřim", ""));

        assertThat(engine.nextTimer()).contains(scene.instant(before.plusDays(14)));
        scene.moveTo(before.plusDays(1));
        assertThat(meetingSteps()).isEmpty();
        scene.moveTo(before.plusDays(14));
        assertThat(meetingSteps()).containsExactly("meeting.recordAttendance");
    }

    @Test
    void aCancelledMeetingAsksNobodyForAnythingAnyMore() {
        for (var step : List.of("sendInvitation", "recordAttendance")) {
            scene.open().until("meeting." + step);
            var meeting = task(step).subject();
            manager(() -> meetings.cancel(meeting, "Nemoc ve skupině."));

            assertThat(subjects("meeting.")).doesNotContain(meeting);
            assertThat(engine.isOpen(meeting)).isFalse();
            scene.inboxMirrorsTheEngine();
        }
        scene.until("communityPlan.freezeDraft");
    }

    @Test
    void aMeetingCancelledBetweenInvitationAndBeginningNeverBegins() {
        var meeting = task("sendInvitation").subject();
        scene.take("meeting.sendInvitation");
        var start = facts.get(meeting).startsAt();

        manager(() -> meetings.cancel(meeting, "Nemoc ve skupině."));

        assertThat(engine.isOpen(meeting)).isFalse();
        scene.moveTo(start.plusSeconds(60));
        assertThat(subjects("meeting.")).doesNotContain(meeting);
    }

    @Test
    void aTaskSomebodyElseWorksOnIsLeftToThem() {
        var task = task("sendInvitation");
        manager(() -> tasks.claim(task.id()));
        scene.inboxMirrorsTheEngine();

        assertThatThrownBy(() -> scene.as(Role.COORDINATOR, () -> meetings.sendInvitation(task.subject(), AGENDA, "")))
                .isInstanceOf(TaskTaken.class);

        assertThat(meetingSteps()).containsExactly("meeting.sendInvitation");
        assertThat(isInvited(task.subject())).isFalse();
        scene.inboxMirrorsTheEngine();

        manager(() -> tasks.giveBack(task.id()));
        scene.as(Role.COORDINATOR, () -> meetings.sendInvitation(task.subject(), AGENDA, ""));
        assertThat(isInvited(task.subject())).isTrue();
    }

    @Test
    void ofTwoPeopleAtTheSameMomentOneIsFirst() throws Exception {
        scene.until("meeting.approveMinutes");
        var meeting = task("approveMinutes").subject();
        var together = new CyclicBarrier(2);
        List<@Nullable Throwable> outcomes = new ArrayList<>();
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> approve(Role.GROUP_MANAGER, meeting, together));
            var second = both.submit(() -> approve(Role.COORDINATOR, meeting, together));
            outcomes.add(first.get());
            outcomes.add(second.get());
        }

        assertThat(outcomes).containsOnlyOnce((Throwable) null);
        assertThat(outcomes)
                .filteredOn(outcome -> outcome != null)
                .singleElement()
                .isInstanceOfAny(OptimisticLockingFailureException.class, RuleViolation.class);
        assertThat(meetingSteps()).containsExactly("meeting.publishMinutes");
        assertThat(approvalsOnRecord(meeting)).isEqualTo(1);
        scene.inboxMirrorsTheEngine();
    }

    private @Nullable Throwable approve(Role role, UUID meeting, CyclicBarrier together) {
        try {
            together.await(30, TimeUnit.SECONDS);
            scene.as(role, () -> meetings.approveMinutes(meeting));
            return null;
        } catch (Exception refused) {
            return refused;
        }
    }

    private int approvalsOnRecord(UUID meeting) {
        return database.sql("select count(*) from audit_entry where subject = ? and action = 'MinutesReviewed'")
                .param(meeting)
                .query(Integer.class)
                .single();
    }

    private boolean isInvited(UUID meeting) {
        return database.sql("select invited_at is not null from meeting where id = ?")
                .param(meeting)
                .query(Boolean.class)
                .single();
    }

    @Test
    void whatHasBecomeOfATaskStaysToBeTold() {
        var invitation = task("sendInvitation");
        assertThat(ended(Role.GROUP_MANAGER, invitation)).isEmpty();
        scene.take("meeting.sendInvitation");
        scene.until("meeting.recordAttendance");
        var attendance = task("recordAttendance");
        manager(() -> meetings.cancel(attendance.subject(), "Nemoc ve skupině."));

        assertThat(ended(Role.GROUP_MANAGER, invitation)).hasValueSatisfying(told -> {
            assertThat(told.step()).isEqualTo("meeting.sendInvitation");
            assertThat(told.subject()).isEqualTo(invitation.subject());
            assertThat(told.done()).isTrue();
            assertThat(told.role()).isEqualTo("GROUP_MANAGER");
            assertThat(told.byMe()).isTrue();
        });
        assertThat(ended(Role.GROUP_MANAGER, attendance)).hasValueSatisfying(told -> {
            assertThat(told.done()).isFalse();
            assertThat(told.endedAt()).isCloseTo(scene.now(), within(1, ChronoUnit.MINUTES));
        });
        assertThat(ended(Role.COUNCIL_CLERK, invitation)).isEmpty();
    }

    private Optional<EndedTask> ended(Role reader, InboxTask task) {
        return scene.ask(reader, () -> inbox.ended(task.id()));
    }

    private InboxTask task(String step) {
        return scene.task("meeting." + step);
    }

    private List<String> meetingSteps() {
        return scene.steps().stream()
                .filter(step -> step.startsWith("meeting."))
                .toList();
    }

    private List<UUID> subjects(String process) {
        return database.sql("select subject from inbox_task where cycle = ? and step like ?")
                .params(scene.cycle(), process + "%")
                .query(UUID.class)
                .list();
    }

    private LocalDateTime start(UUID meeting) {
        return LocalDateTime.ofInstant(facts.get(meeting).startsAt(), PlanningClock.PRAGUE);
    }

    private void manager(Runnable steps) {
        scene.as(Role.GROUP_MANAGER, steps);
    }
}
