package cz.trojlistek.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.incident.HandleIncidents;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.AttendanceRow;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingFacts;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.meeting.NewDecision;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.Side;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Meetings that no step of the cycle plans: a process of their own, beside that of the cycle. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CoordinationGroupMeetingTest {

    private static final String CHAIR = "predsedkyne.koordinacni";
    private static final String MEMBER = "clenka.koordinacni";

    @Autowired
    Scene scene;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    ReadMeetings reading;

    @Autowired
    MeetingFacts facts;

    @Autowired
    FormGroups forming;

    @Autowired
    ReadGroups groups;

    @Autowired
    ReadInbox inbox;

    @Autowired
    HandleIncidents incidents;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    UUID meeting;

    @BeforeEach
    void theCoordinatorCallsTheCoordinationGroup() {
        scene.open().until("communityPlan.writeAnalysis");
        var territory = scene.facts().territory();
        var chair = people.person(CHAIR, Role.AUDITOR, territory);
        var member = people.person(MEMBER, Role.AUDITOR, territory);
        meeting = scene.ask(Role.COORDINATOR, () -> {
            var group = groups.groups(scene.cycle(), 0, 50).stream()
                    .filter(one -> one.kind() == GroupKind.COORDINATION)
                    .findFirst()
                    .orElseThrow()
                    .id();
            admit(group, "Předsedkyně", MemberFunction.CHAIR, chair);
            admit(group, "Členka", MemberFunction.MEMBER, member);
            var start = scene.today().plusDays(30).atTime(14, 0);
            return meetings.plan(group, List.of(start), "Radnice").getFirst();
        });
    }

    private void admit(UUID group, String name, MemberFunction function, UUID person) {
        forming.admit(group, new NewMember(name, "", Side.COMMISSIONER, function, false, person));
    }

    @Test
    void itsMembersAreOfferedEveryStepToThePublishedMinutes() {
        takes(CHAIR, "sendInvitation", id -> meetings.sendInvitation(id, AgendaItem.titled("Stav prací"), ""));
        scene.moveTo(facts.get(meeting).startsAt().plusSeconds(60));
        takes(CHAIR, "recordAttendance", id -> meetings.recordAttendance(id, everybodyWithAVote(), 0));
        takes(
                CHAIR,
                "recordDecisions",
                id -> meetings.recordDecisions(id, List.of(new NewDecision("Skupina souhlasí.", 3, 0, 0))));
        takes(MEMBER, "writeMinutes", id -> meetings.writeMinutes(id, "Skupina projednala stav prací.", List.of()));
        takes(CHAIR, "approveMinutes", meetings::approveMinutes);
        takes(
                scene.login(Role.COORDINATOR),
                "publishMinutes",
                id -> meetings.publishMinutes(id, reading.publicDraft(id)));

        assertThat(scene.ask(
                        Role.COORDINATOR, () -> reading.get(meeting).facts().state()))
                .isEqualTo(MeetingState.PUBLISHED);
    }

    @Test
    void aStepThatFailedForGoodIsAnIncidentOfTheTerritory() {
        people.person("admin.kraj", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        people.person("admin.jinde", Role.ADMINISTRATOR, TestPeople.USTI_REGION);
        takes(CHAIR, "sendInvitation", id -> meetings.sendInvitation(id, AgendaItem.titled("Stav prací"), ""));
        database.sql("""
                        update engine.act_ru_job set retries_ = 0, exception_msg_ = 'the disk is full'
                        where process_instance_id_ = (
                            select id_ from engine.act_ru_execution where business_key_ = ? and parent_id_ is null)""").param(meeting.toString()).update();

        assertThat(actors.as("admin.kraj", () -> incidents.list(0, 50)))
                .singleElement()
                .satisfies(incident -> {
                    assertThat(incident.subject()).isEqualTo(meeting);
                    assertThat(incident.cause()).isEqualTo("the disk is full");
                });
        assertThat(actors.as("admin.jinde", () -> incidents.list(0, 50))).isEmpty();
    }

    private Set<UUID> everybodyWithAVote() {
        return reading.attendance(meeting, 0, 50).stream()
                .filter(AttendanceRow::voting)
                .map(AttendanceRow::membership)
                .collect(Collectors.toSet());
    }

    private void takes(String login, String step, Consumer<UUID> what) {
        actors.as(login, () -> {
            assertThat(inbox.mine(scene.cycle(), null, 50))
                    .filteredOn(task -> task.subject().equals(meeting))
                    .extracting(InboxTask::step)
                    .containsExactly("meeting." + step);
            what.accept(meeting);
        });
        scene.inboxMirrorsTheEngine();
    }
}
