package cz.trojlistek.approval.process;

import static cz.trojlistek.approval.ApprovalScene.ASSEMBLY_DAY;
import static cz.trojlistek.approval.ApprovalScene.BOARD_DAY;
import static cz.trojlistek.approval.ApprovalScene.COUNCIL_DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadyDossier;
import cz.trojlistek.approval.Result;
import cz.trojlistek.approval.SetUpBodies;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** approval.bpmn follows the facts of an approval, whichever bodies decide. */
@SpringBootTest
@Import({ApprovalScene.class, ReadyDossier.class})
class ApprovalProcessTest {

    @Autowired
    ApprovalScene scene;

    @Autowired
    Decide decide;

    @Autowired
    SetUpBodies bodies;

    @Autowired
    AdvanceCycle cycles;

    @Autowired
    Processes processes;

    @Autowired
    Background due;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void anApprovalBegins() {
        scene.city();
    }

    private void start() {
        transaction.executeWithoutResult(status -> processes.start("approval", scene.procedure));
    }

    @Test
    void councilThenAssemblyThenTheEnd() {
        start();
        waitsFor("prepareDossier");
        scene.submit();
        waitsFor("recordCouncilResolution");
        scene.councilDecides(Result.APPROVED);
        waitsFor("announceSession");
        scene.announce();
        waitsForNobody();
        on(ASSEMBLY_DAY);
        waitsFor("recordAssemblyResolution");
        scene.assemblyDecides(Result.APPROVED);
        hasEnded();
    }

    @Test
    void BR_134_aMovedSessionMovesItsTimer() {
        start();
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        scene.as("assembly", () -> decide.announceSession(scene.procedure, ASSEMBLY_DAY.plusDays(7), BOARD_DAY, ""));
        on(ASSEMBLY_DAY);
        waitsForNobody();
        on(ASSEMBLY_DAY.plusDays(7));
        waitsFor("recordAssemblyResolution");
    }

    @Test
    void whatIsReturnedIsReworkedWhileItMayBeWrittenAndGoesRoundAgain() {
        start();
        scene.submit();
        scene.councilDecides(Result.RETURNED);
        waitsFor("reworkPlan");
        assertThat(cycles.get(scene.cycle).phase()).isEqualTo(Phase.FINALISING);
        scene.as("coordinator", () -> decide.rework(scene.procedure, "Doplněno."));
        waitsFor("prepareDossier");
        assertThat(cycles.get(scene.cycle).phase()).isEqualTo(Phase.APPROVING);
        scene.submit();
        waitsFor("recordCouncilResolution");
    }

    @Test
    void rejectionEndsIt() {
        start();
        scene.submit();
        scene.councilDecides(Result.REJECTED);
        hasEnded();
    }

    @Test
    void anAssemblyAloneNeedsNoCouncil() {
        scene.as("coordinator", () -> bodies.choose(scene.cycle, SetUpBodies.NOT_CHOSEN, List.of(scene.assembly)));
        start();
        scene.submit();
        waitsFor("announceSession");
    }

    @Test
    void committeesGiveTheirOpinionsOneAfterTheOther() {
        var first = scene.found(BodyKind.COMMITTEE, "Komise sociální", 9);
        var second = scene.found(BodyKind.COMMITTEE, "Komise zdravotní", 7);
        start();
        scene.submit();
        waitsFor("recordOpinion");
        scene.today(COUNCIL_DAY);
        scene.record("council", ApprovalScene.of(first, COUNCIL_DAY, "K1", Result.REJECTED, 2, 6, 0, 1));
        waitsFor("recordOpinion");
        scene.record("council", ApprovalScene.of(second, COUNCIL_DAY, "K1", Result.APPROVED, 6, 0, 0, 1));
        waitsFor("recordCouncilResolution");
        scene.councilDecides(Result.RETURNED);
        scene.as("coordinator", () -> decide.rework(scene.procedure, "Doplněno."));
        scene.submit();
        waitsFor("recordOpinion");
    }

    @Test
    void threeBodiesTakeTheirTurns() {
        var municipalities = scene.found(BodyKind.ASSEMBLY, "Setkání zástupců obcí", 25);
        scene.as(
                "coordinator",
                () -> bodies.choose(
                        scene.cycle, SetUpBodies.NOT_CHOSEN, List.of(scene.council, scene.assembly, municipalities)));
        start();
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        scene.announce();
        on(ASSEMBLY_DAY);
        scene.assemblyDecides(Result.APPROVED);
        waitsFor("announceSession");
    }

    private void on(LocalDate day) {
        scene.today(day);
        due.runDue();
    }

    private void waitsFor(String step) {
        assertThat(open()).containsExactly("approval." + step);
    }

    private void waitsForNobody() {
        assertThat(open()).isEmpty();
        assertThat(instances(scene.procedure)).isEqualTo(1);
    }

    private void hasEnded() {
        assertThat(open()).isEmpty();
        assertThat(instances(scene.procedure)).isZero();
    }

    private List<String> open() {
        return database.sql("select step from inbox_task where subject = ?")
                .param(scene.procedure)
                .query(String.class)
                .list();
    }

    private long instances(UUID procedure) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(procedure.toString())
                .count();
    }
}
