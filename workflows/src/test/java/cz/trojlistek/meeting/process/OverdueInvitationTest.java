package cz.trojlistek.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.inbox.WorkOnTasks;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Until when an invitation has to go out, and who may send it when the group has not. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class OverdueInvitationTest {

    private static final List<AgendaItem> AGENDA = AgendaItem.titled("Kontrola zápisu", "Různé");

    @Autowired
    Scene scene;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    ReadMeetings reading;

    @Autowired
    MeetingFacts facts;

    @Autowired
    ReadInbox inbox;

    @Autowired
    WorkOnTasks tasks;

    @Autowired
    FormGroups forming;

    @Autowired
    ReadGroups groups;

    @BeforeEach
    void aMeetingIsPlanned() {
        scene.open().until("meeting.sendInvitation");
    }

    @Test
    void BR_105_itIsDueAsManyDaysAheadAsTheGroupHasAgreed() {
        var group = Objects.requireNonNull(invitation().groupId());
        scene.as(
                Role.COORDINATOR,
                () -> forming.agreeRules(
                        group,
                        groups.get(group).version(),
                        new RulesOfProcedure(10, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, false, false)));
        scene.inboxMirrorsTheEngine();

        var start = facts.get(invitation().subject()).startsAt();
        assertThat(invitation().dueAt()).isEqualTo(start.minus(Duration.ofDays(10)));
    }

    @Test
    void aTaskOfARenamedGroupIsCalledByItsNewName() {
        var group = Objects.requireNonNull(invitation().groupId());
        var other = scene.task("communityPlan.writeAnalysis").label();

        scene.as(Role.COORDINATOR, () -> forming.rename(group, groups.get(group).version(), "Lidé nad 65 let"));

        assertThat(invitation().label()).isEqualTo("Lidé nad 65 let");
        assertThat(scene.task("communityPlan.writeAnalysis").label()).isEqualTo(other);
        scene.inboxMirrorsTheEngine();
    }

    /** A group may have nobody with an account, and the plan must not wait for it for ever. */
    @Test
    void whatAGroupHasNotDoneInTimeTheCoordinatorMayDo() {
        var task = invitation();
        assertThatThrownBy(() -> scene.ask(Role.COORDINATOR, () -> inbox.get(task.id())))
                .isInstanceOf(NotFound.class);

        scene.moveTo(task.dueAt().plusSeconds(60));

        scene.as(Role.COORDINATOR, () -> {
            var overdue = inbox.get(task.id());
            assertThat(inbox.whyMe(overdue)).isEqualTo(Role.COORDINATOR);
            tasks.claim(overdue.id());
            meetings.sendInvitation(overdue.subject(), AGENDA, "Skupina nestihla.");
        });
        scene.inboxMirrorsTheEngine();
        assertThat(scene.ask(
                        Role.COORDINATOR,
                        () -> reading.get(task.subject()).facts().state()))
                .isEqualTo(MeetingState.INVITED);
    }

    @Test
    void whatAnotherOfficeHasNotDoneInTimeWaitsForThatOffice() {
        scene.until("approval.recordCouncilResolution");
        var task = scene.task("approval.recordCouncilResolution");
        scene.moveTo(task.dueAt().plusSeconds(60));

        assertThat(scene.ask(Role.COORDINATOR, () -> inbox.overdueElsewhere(null, 0, 50)))
                .extracting(InboxTask::id)
                .contains(task.id());
        assertThatThrownBy(() -> scene.ask(Role.COORDINATOR, () -> inbox.get(task.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anOverdueTaskIsShownToTheCoordinatorUntilItsDateMoves() {
        var task = invitation();
        scene.moveTo(task.dueAt().minusSeconds(60));
        assertThat(overdueElsewhere()).isEmpty();

        scene.moveTo(task.dueAt().plusSeconds(60));
        assertThat(overdueElsewhere()).containsExactly(task.id());

        var later = start(task.subject()).plusDays(28);
        scene.as(
                Role.GROUP_MANAGER,
                () -> meetings.move(task.subject(), reading.get(task.subject()).version(), later, "Úřad, Kuřim", ""));
        assertThat(invitation().dueAt()).isEqualTo(scene.instant(later.minusDays(7)));
        assertThat(overdueElsewhere()).isEmpty();

        scene.moveTo(scene.instant(later.minusDays(7)).plusSeconds(60));
        assertThat(overdueElsewhere()).as("overdue a second time").containsExactly(task.id());
    }

    private List<String> overdueElsewhere() {
        return scene.ask(Role.COORDINATOR, () -> inbox.overdueElsewhere(null, 0, 50)).stream()
                .filter(task -> task.step().startsWith("meeting."))
                .map(InboxTask::id)
                .toList();
    }

    private InboxTask invitation() {
        return scene.task("meeting.sendInvitation");
    }

    private LocalDateTime start(UUID meeting) {
        return LocalDateTime.ofInstant(facts.get(meeting).startsAt(), PlanningClock.PRAGUE);
    }
}
