package cz.trojlistek.membercall.process;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Role;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.membercall.ApplyToCall;
import cz.trojlistek.membercall.DecideApplications;
import cz.trojlistek.membercall.NewApplication;
import cz.trojlistek.membercall.PublishCalls;
import cz.trojlistek.membercall.ReadCalls;
import cz.trojlistek.membercall.ReadCalls.ApplicationRow;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.Side;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every path of memberCall.bpmn, driven by what people do. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class MemberCallProcessTest {

    private static final String DECIDE = "memberCall.decideApplications";

    @Autowired
    Scene scene;

    @Autowired
    PublishCalls publishing;

    @Autowired
    FormGroups groups;

    @Autowired
    ApplyToCall applying;

    @Autowired
    DecideApplications deciding;

    @Autowired
    ReadCalls read;

    @Autowired
    ReadInbox inbox;

    @Autowired
    RuntimeService runtime;

    UUID call;

    @BeforeEach
    void aCallIsOpen() {
        scene.open().until("communityPlan.establishGroups");
        call = scene.ask(
                Role.COORDINATOR,
                () -> publishing.publish(
                        scene.cycle(), "Hledáme členy.", scene.today().plusDays(10)));
    }

    @Test
    void nobodyIsAskedBeforeSomebodyApplies() {
        assertThat(tasks()).isEmpty();
        assertThat(running()).isTrue();
    }

    @Test
    void whoeverAppliesIsDecidedInOneTaskThatComesBackWithTheNextOne() {
        apply();
        scene.inboxMirrorsTheEngine();
        var due = scene.instant(scene.today().plusDays(15).atStartOfDay());
        assertThat(tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.dueAt()).isEqualTo(due));
        scene.moveTo(scene.today().plusDays(2).atTime(9, 0));
        apply();
        assertThat(tasks()).hasSize(1);

        decline();
        assertThat(tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.dueAt())
                        .isEqualTo(scene.instant(scene.today().plusDays(15).atStartOfDay())));
        scene.inboxMirrorsTheEngine();
        decline();
        assertThat(tasks()).isEmpty();

        apply();
        assertThat(tasks()).hasSize(1);
    }

    @Test
    void theCallEndsAMinuteAfterItsLastDay() {
        scene.moveTo(scene.today().plusDays(11).atStartOfDay());
        assertThat(running()).isTrue();
        scene.moveTo(scene.today().atTime(0, 1));
        assertThat(running()).isFalse();
    }

    @Test
    void anotherLastDayMovesTheEnd() {
        scene.as(
                Role.COORDINATOR,
                () -> publishing.change(call, 0, "Hledáme dál.", scene.today().plusDays(30)));
        scene.moveTo(scene.today().plusDays(12).atStartOfDay());
        assertThat(running()).isTrue();
        scene.as(Role.COORDINATOR, () -> publishing.change(call, 1, "Hledáme dál.", scene.today()));
        scene.moveTo(scene.today().plusDays(1).atTime(0, 1));
        assertThat(running()).isFalse();
    }

    @Test
    void whoAppliedOnTheLastDayIsStillDecided() {
        apply();
        scene.moveTo(scene.today().plusDays(12).atTime(9, 0));
        assertThat(tasks()).hasSize(1);
        var group = scene.ask(Role.COORDINATOR, () -> groups.found(scene.cycle(), GroupKind.WORKING, "Nová skupina"));
        scene.as(Role.COORDINATOR, () -> deciding.admit(waiting().getFirst().id(), group, true));
        scene.moveTo(scene.now().plusSeconds(60));
        assertThat(running()).isFalse();
    }

    @Test
    void manyWhoApplyAtOnceAreOneTask() {
        try (var crowd = Executors.newFixedThreadPool(6)) {
            CompletableFuture.allOf(IntStream.range(0, 6)
                            .mapToObj(one -> CompletableFuture.runAsync(this::apply, crowd))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        assertThat(tasks()).hasSize(1);
        assertThat(waiting()).hasSize(6);
        scene.inboxMirrorsTheEngine();
    }

    private void apply() {
        applying.apply(
                call,
                new NewApplication("Zájemce", "", Side.PUBLIC, "zajemce@domov.cz", null, ""),
                applying.newRequestKey());
    }

    private void decline() {
        scene.as(Role.COORDINATOR, () -> deciding.decline(waiting().getFirst().id(), "Skupina je plná."));
    }

    private List<ApplicationRow> waiting() {
        return scene.ask(Role.COORDINATOR, () -> read.applications(scene.cycle(), 0, 25)).stream()
                .filter(row -> row.admitted() == null)
                .toList();
    }

    private List<InboxTask> tasks() {
        return scene.ask(Role.COORDINATOR, () -> inbox.mine(scene.cycle(), null, 50)).stream()
                .filter(task -> task.step().equals(DECIDE))
                .toList();
    }

    private boolean running() {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(call.toString())
                        .count()
                > 0;
    }
}
