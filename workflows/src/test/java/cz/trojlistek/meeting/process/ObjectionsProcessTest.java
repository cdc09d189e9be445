package cz.trojlistek.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Role;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ObjectToMinutes.Settlement;
import cz.trojlistek.meeting.ObjectionsTooNew;
import cz.trojlistek.replay.Scene;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** Minutes on their way through the group: with objections and without, in the diagram of today and in that of before. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ObjectionsProcessTest {

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    RepositoryService repository;

    @Autowired
    HoldMeetings meetings;

    @Autowired
    ObjectToMinutes objecting;

    @Test
    void withoutObjectionsTheChairApprovesAfterTheLastDay() {
        circulated();
        assertThat(meetingSteps()).isEmpty();
        var end = scene.instant(scene.today().plusDays(4).atTime(0, 1));
        assertThat(engine.nextTimer()).contains(end);

        scene.moveTo(end);
        assertThat(meetingSteps()).containsExactly("meeting.approveMinutes");
        assertThat(scene.task("meeting.approveMinutes").dueAt())
                .isEqualTo(scene.instant(scene.today().plusDays(5).atStartOfDay()));
    }

    @Test
    void anotherLastDayMovesTheTimer() {
        var meeting = circulated();
        manager(() -> objecting.moveLastDay(meeting, scene.today().plusDays(6)));
        assertThat(engine.nextTimer())
                .contains(scene.instant(scene.today().plusDays(7).atTime(0, 1)));
        manager(() -> objecting.moveLastDay(meeting, scene.today()));
        scene.moveTo(scene.today().plusDays(1).atTime(0, 1));
        assertThat(meetingSteps()).containsExactly("meeting.approveMinutes");
    }

    @Test
    void objectionsAreSettledBeforeThat() {
        var meeting = circulated();
        scene.as(Role.GROUP_MEMBER, () -> objecting.object(meeting, "Chybí hlasování."));
        scene.moveTo(scene.today().plusDays(4).atTime(0, 1));
        assertThat(meetingSteps()).containsExactly("meeting.settleObjections");

        scene.as(Role.GROUP_MEMBER, () -> {
            var waiting = objecting.list(meeting, 0, 25).getFirst();
            objecting.settle(meeting, "Opraveno", List.of(), List.of(new Settlement(waiting.id(), true, "")));
        });
        assertThat(meetingSteps()).containsExactly("meeting.approveMinutes");
        scene.take("meeting.approveMinutes").until("meeting.publishMinutes");
    }

    @Test
    void whatIsReturnedIsWrittenAndCirculatedAnew() {
        var meeting = circulated();
        scene.moveTo(scene.today().plusDays(4).atTime(0, 1));
        manager(() -> meetings.returnMinutes(meeting, "Chybí úkoly."));
        assertThat(meetingSteps()).containsExactly("meeting.writeMinutes");
        manager(() -> meetings.writeMinutes(
                meeting, "Znovu", 0, List.of(), scene.today().plusDays(1)));
        assertThat(meetingSteps()).isEmpty();
        scene.moveTo(scene.today().plusDays(2).atTime(0, 1));
        assertThat(meetingSteps()).containsExactly("meeting.approveMinutes");
    }

    @Test
    void aMeetingPlannedBeforeMembersCouldObjectEndsAsItBegan() throws IOException {
        deploy("releases/meeting-without-objections.bpmn");
        try {
            scene.open().until("meeting.writeMinutes");
            var meeting = scene.task("meeting.writeMinutes").subject();
            assertThatThrownBy(() -> manager(() -> meetings.writeMinutes(
                            meeting, "Text", 0, List.of(), scene.today().plusDays(3))))
                    .isInstanceOf(ObjectionsTooNew.class);
            assertThat(meetingSteps()).containsExactly("meeting.writeMinutes");
            for (var step : List.of("writeMinutes", "approveMinutes", "publishMinutes")) {
                scene.until("meeting." + step).take("meeting." + step);
            }
            assertThat(meetingSteps()).isEmpty();
        } finally {
            deploy("processes/meeting.bpmn"); // what begins after this test is new again
        }
    }

    /** Written now, open to objections today and three more days. */
    private UUID circulated() {
        scene.open().until("meeting.writeMinutes");
        var meeting = scene.task("meeting.writeMinutes").subject();
        manager(() -> meetings.writeMinutes(
                meeting, "Skupina jednala.", 0, List.of(), scene.today().plusDays(3)));
        return meeting;
    }

    private void deploy(String diagram) throws IOException {
        repository
                .createDeployment()
                .addString("meeting.bpmn", new ClassPathResource(diagram).getContentAsString(StandardCharsets.UTF_8))
                .deploy();
    }

    private List<String> meetingSteps() {
        return scene.steps().stream()
                .filter(step -> step.startsWith("meeting."))
                .toList();
    }

    private void manager(Runnable steps) {
        scene.as(Role.GROUP_MANAGER, steps);
    }
}
