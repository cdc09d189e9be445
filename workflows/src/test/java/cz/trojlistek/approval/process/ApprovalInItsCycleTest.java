package cz.trojlistek.approval.process;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Role;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ReadBodies;
import cz.trojlistek.approval.Result;
import cz.trojlistek.approval.SetUpBodies;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.replay.Scene;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What the bodies decide, seen from the cycle whose plan they decide on. */
@SpringBootTest
class ApprovalInItsCycleTest {

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    Decide decide;

    @Autowired
    ReadApprovals approvals;

    @Autowired
    ReadBodies readBodies;

    @Autowired
    SetUpBodies bodies;

    @BeforeEach
    void theFinalTextIsThere() {
        scene.open().until("approval.prepareDossier");
    }

    @Test
    void councilThenAssemblyApprove() {
        assertThat(scene.phase()).isEqualTo(Phase.APPROVING);
        scene.take("approval.prepareDossier");
        assertThat(scene.steps()).containsExactly("approval.recordCouncilResolution");
        scene.take("approval.recordCouncilResolution");
        assertThat(scene.steps()).containsExactly("approval.announceSession");
        scene.take("approval.announceSession");
        assertThat(scene.steps()).as("until the session day").isEmpty();
        scene.until("approval.recordAssemblyResolution").take("approval.recordAssemblyResolution");
        assertThat(scene.phase()).isEqualTo(Phase.PUBLISHING);
        assertThat(scene.steps()).containsExactly("communityPlan.publishPlan");
    }

    @Test
    void anAssemblyMayDecideAlone() {
        scene.as(
                Role.COORDINATOR,
                () -> bodies.choose(
                        scene.cycle(),
                        readBodies.chainVersion(scene.cycle()),
                        List.of(body(BodyKind.ASSEMBLY).id())));
        scene.take("approval.prepareDossier");
        assertThat(scene.steps()).containsExactly("approval.announceSession");
    }

    @Test
    void aPlanTheCouncilReturnsIsReworkedAndComesAgain() {
        scene.until("approval.recordCouncilResolution");
        record(BodyKind.COUNCIL, Result.RETURNED);
        assertThat(scene.phase()).isEqualTo(Phase.FINALISING);
        assertThat(scene.steps()).containsExactly("approval.reworkPlan");

        var procedure = procedure();
        scene.as(Role.COORDINATOR, () -> decide.rework(procedure, "Doplněno financování opatření."));
        assertThat(scene.phase()).isEqualTo(Phase.APPROVING);
        assertThat(scene.steps()).containsExactly("approval.prepareDossier");

        scene.take("approval.prepareDossier");
        assertThat(scene.steps()).containsExactly("approval.recordCouncilResolution");
        record(BodyKind.COUNCIL, Result.APPROVED);
        scene.until("approval.recordAssemblyResolution").take("approval.recordAssemblyResolution");
        assertThat(scene.phase()).isEqualTo(Phase.PUBLISHING);
    }

    @Test
    void aPlanTheAssemblyReturnsIsReworkedAndComesAgain() {
        scene.until("approval.recordAssemblyResolution");
        record(BodyKind.ASSEMBLY, Result.RETURNED);
        assertThat(scene.phase()).isEqualTo(Phase.FINALISING);
        assertThat(scene.steps()).containsExactly("approval.reworkPlan");
    }

    @Test
    void aPlanTheAssemblyRejectsIsOver() {
        scene.until("approval.recordAssemblyResolution");
        record(BodyKind.ASSEMBLY, Result.REJECTED);
        assertThat(scene.phase()).isEqualTo(Phase.REJECTED);
        assertThat(scene.steps()).isEmpty();
        assertThat(engine.openProcesses()).isZero();
    }

    @Test
    void aPlanTheCouncilRejectsDoesNotReachTheAssembly() {
        scene.until("approval.recordCouncilResolution");
        record(BodyKind.COUNCIL, Result.REJECTED);
        assertThat(scene.phase()).isEqualTo(Phase.REJECTED);
        assertThat(engine.openProcesses()).isZero();
    }

    @Test
    void BR_134_theCouncilAndTheAnnouncementAreDueBeforeItIsTooLateForTheAssembly() {
        scene.until("approval.recordCouncilResolution");
        var lastDay = scene.facts().dates(Phase.APPROVING).plannedTo().minusDays(7);
        var due = scene.instant(lastDay.plusDays(1).atStartOfDay());
        assertThat(scene.task("approval.recordCouncilResolution").dueAt()).isEqualTo(due);

        scene.until("approval.announceSession");
        assertThat(scene.task("approval.announceSession").dueAt()).isEqualTo(due);
    }

    @Test
    void BR_134_aSessionAnnouncedAgainMovesItsDay() {
        scene.until("approval.announceSession").take("approval.announceSession");
        var before = LocalDate.of(2012, 12, 11);
        assertThat(engine.nextTimer()).contains(scene.instant(before.atStartOfDay()));

        announce(before.plusDays(7));
        assertThat(engine.nextTimer()).contains(scene.instant(before.plusDays(7).atStartOfDay()));
        scene.moveTo(before.plusDays(7).atStartOfDay());
        var due = scene.task("approval.recordAssemblyResolution").dueAt();

        announce(before.plusDays(21)); // the assembly did not meet
        assertThat(scene.steps()).containsExactly("approval.recordAssemblyResolution");
        assertThat(scene.task("approval.recordAssemblyResolution").dueAt()).isEqualTo(due.plus(Duration.ofDays(14)));
    }

    private void announce(LocalDate session) {
        var procedure = procedure();
        scene.as(Role.ASSEMBLY_CLERK, () -> decide.announceSession(procedure, session, scene.today(), ""));
        scene.inboxMirrorsTheEngine();
    }

    /** At the session's day for an assembly, at the usual day of the council else. */
    private void record(BodyKind kind, Result result) {
        var role = kind == BodyKind.COUNCIL ? Role.COUNCIL_CLERK : Role.ASSEMBLY_CLERK;
        var body = body(kind);
        var procedure = procedure();
        scene.as(role, () -> {
            decide.record(procedure, resolution(body, result));
        });
        scene.inboxMirrorsTheEngine();
    }

    private NewResolution resolution(BodyRow body, Result result) {
        var yes = result == Result.REJECTED ? 0 : body.members();
        return new NewResolution(
                body.id(),
                scene.today(),
                "1",
                "T/" + UUID.randomUUID().toString().substring(0, 8),
                body.name() + " projednala komunitní plán.",
                result,
                yes,
                body.members() - yes,
                0,
                0,
                null);
    }

    private BodyRow body(BodyKind kind) {
        return scene.ask(Role.COORDINATOR, () -> readBodies.bodies(scene.facts().territory(), 0, 50)).stream()
                .filter(body -> body.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private UUID procedure() {
        return scene.ask(Role.COORDINATOR, () -> approvals.ofCycle(scene.cycle()))
                .orElseThrow();
    }
}
