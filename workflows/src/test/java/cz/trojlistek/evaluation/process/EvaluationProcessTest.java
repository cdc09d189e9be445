package cz.trojlistek.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.engine.EngineProbe;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ConductEvaluation.Owner;
import cz.trojlistek.evaluation.EvaluationMissing;
import cz.trojlistek.evaluation.EvaluationSteps;
import cz.trojlistek.evaluation.EvaluationUnusable;
import cz.trojlistek.evaluation.FulfilmentState;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.evaluation.ReadEvaluations.OwnerRow;
import cz.trojlistek.evaluation.ReportMeasures;
import cz.trojlistek.evaluation.ReportMeasures.Said;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.replay.Scene;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Every path of evaluation.bpmn, and its beginning by time in the diagram of a plan. */
@SpringBootTest
class EvaluationProcessTest {

    private static final String ASK = "evaluation.askOwners";
    private static final String REPORT = "evaluation.reportMeasures";
    private static final String REPORT_FOR = "evaluation.reportForOwner";
    private static final String CHECK = "evaluation.checkReport";
    private static final String WRITE = "evaluation.writeEvaluation";
    private static final String ACCEPT = "evaluation.acceptEvaluation";
    private static final String CHARITY = "charita.kurim";

    @Autowired
    Scene scene;

    @Autowired
    EngineProbe engine;

    @Autowired
    ConductEvaluation conduct;

    @Autowired
    ReportMeasures report;

    @Autowired
    ReadEvaluations read;

    @Autowired
    EvaluationSteps steps;

    @Autowired
    EnrolPeople people;

    @Autowired
    ReadInbox inbox;

    @Autowired
    Actors actors;

    UUID plan;

    @BeforeEach
    void aPlanOf2013To2016IsInForce() {
        scene.open().untilTheEnd();
        scene.moveTo(scene.now());
        plan = scene.cycle();
    }

    @Test
    void beginsByItselfInTheLastYearAndGoesOnUntilBothBodiesHaveNotedIt() {
        scene.moveTo(LocalDate.of(2015, 12, 31).atTime(23, 0));
        assertThat(scene.steps()).isEmpty();
        scene.moveTo(LocalDate.of(2016, 1, 1).atTime(0, 5));
        assertThat(scene.steps()).containsExactly(ASK);

        scene.take(ASK).take(REPORT_FOR).take(CHECK).take(WRITE).take(ACCEPT);
        assertThat(scene.steps()).containsExactly("evaluation.recordAssemblyNoting", "evaluation.recordCouncilNoting");
        scene.take("evaluation.recordCouncilNoting").take("evaluation.recordAssemblyNoting");
        assertThat(scene.steps()).isEmpty();
        assertThat(engine.isOpen(evaluation())).isFalse();
        assertThat(asked(() -> read.notings(plan)))
                .allMatch(one -> one.sessionOn() != null)
                .hasSize(2);
    }

    @Test
    void theCoordinatorNeedNotWaitForItsDay() {
        open();
        assertThat(scene.steps()).containsExactly(ASK);
        scene.moveTo(LocalDate.of(2016, 1, 1).atTime(0, 5));
        assertThat(scene.steps()).containsExactly(ASK);
    }

    @Test
    void BR_171_anOwnerWithAnAccountReportsItsMeasuresAndNobodyElseSeesTheTask() {
        open();
        var charity = enrolled(CHARITY);
        ask(new Owner("Charita", charity, measures()));
        assertThat(scene.steps()).containsExactly(REPORT);
        assertThat(actors.as(CHARITY, () -> inbox.mine(plan, null, 10)))
                .singleElement()
                .satisfies(task -> {
                    assertThat(task.step()).isEqualTo(REPORT);
                    assertThat(task.label()).isEqualTo("Charita");
                });

        var other = enrolled("jina." + CHARITY);
        assertThat(other).isNotNull();
        assertThat(actors.as("jina." + CHARITY, () -> inbox.mine(plan, null, 10)))
                .isEmpty();
        assertThatThrownBy(() -> actors.as(CHARITY, () -> report.report(owner().id(), List.of())))
                .isInstanceOf(EvaluationUnusable.class);

        assertThat(actors.as(CHARITY, () -> actors.current().audiences())).contains("measure_owner#" + owner().id());
        actors.as(CHARITY, () -> report.report(owner().id(), said(FulfilmentState.PARTLY)));
        assertThat(scene.steps()).containsExactly(CHECK);
        scene.take(CHECK).take(WRITE).take(ACCEPT);
        assertThat(actors.as(CHARITY, () -> actors.current().audiences()))
                .doesNotContain("measure_owner#" + owner().id()); // the role ends with the evaluation
    }

    @Test
    void aReportThatIsGivenBackIsTheOwnersTaskAgain() {
        open();
        ask(new Owner("Charita", enrolled(CHARITY), measures()));
        actors.as(CHARITY, () -> report.report(owner().id(), said(FulfilmentState.FULFILLED)));
        scene.as(Role.COORDINATOR, () -> conduct.giveBackReport(owner().id(), "Chybí náklady."));
        scene.inboxMirrorsTheEngine();
        assertThat(scene.steps()).containsExactly(REPORT);
        assertThat(owner().returnedBecause()).isEqualTo("Chybí náklady.");
        actors.as(CHARITY, () -> report.report(owner().id(), said(FulfilmentState.FULFILLED)));
        scene.take(CHECK);
        assertThat(scene.steps()).containsExactly(WRITE);
    }

    @Test
    void BR_171_afterTheLastDayTheCoordinatorSaysItForWhoDidNot() {
        open();
        ask(new Owner("Charita", enrolled(CHARITY), measures()));
        scene.moveTo(scene.today().plusDays(31).atTime(0, 5));
        assertThat(scene.steps()).containsExactly(WRITE);
        assertThatThrownBy(() -> scene.as(Role.COORDINATOR, () -> conduct.write(evaluation(), "Hotovo.")))
                .isInstanceOf(EvaluationUnusable.class);
        assertThatThrownBy(() -> actors.as(CHARITY, () -> report.report(owner().id(), said(FulfilmentState.FULFILLED))))
                .isInstanceOf(NotAllowed.class);

        scene.as(Role.COORDINATOR, () -> report.report(owner().id(), said(FulfilmentState.NOT_FULFILLED)));
        scene.take(WRITE);
        assertThat(scene.steps()).containsExactly(ACCEPT);
    }

    @Test
    void BR_172_aReportTheGroupGivesBackIsWrittenAgainAndOnlyAnAcceptedOneClosesTheCycle() {
        open();
        scene.take(ASK).take(REPORT_FOR).take(CHECK).take(WRITE);
        scene.as(Role.COORDINATION_GROUP, () -> conduct.giveBack(evaluation(), "Doplnit závěr."));
        scene.inboxMirrorsTheEngine();
        assertThat(scene.steps()).containsExactly(WRITE);
        assertThatThrownBy(() -> scene.as(Role.COORDINATOR, () -> conduct.closeCycle(plan)))
                .isInstanceOf(EvaluationMissing.class);
        assertThat(steps.accepted(plan)).isFalse();

        scene.take(WRITE).take(ACCEPT);
        assertThat(steps.accepted(plan)).isTrue();
        scene.as(Role.COORDINATOR, () -> conduct.closeCycle(plan));
        assertThat(scene.facts().closedAt()).isNotNull();
    }

    /** Somebody of the town, in a group of another matter. */
    private UUID enrolled(String login) {
        var member = new Grant(Role.GROUP_MEMBER, scene.facts().territory(), UUID.randomUUID());
        return people.enrol(login, login, null, List.of(member));
    }

    private void open() {
        scene.as(Role.COORDINATOR, () -> conduct.open(plan));
        scene.inboxMirrorsTheEngine();
    }

    private void ask(Owner owner) {
        scene.as(Role.COORDINATOR, () -> conduct.ask(evaluation(), scene.today().plusDays(30), List.of(owner)));
        scene.inboxMirrorsTheEngine();
    }

    private UUID evaluation() {
        return asked(() -> read.ofCycle(plan).orElseThrow().id());
    }

    private Set<UUID> measures() {
        return asked(() -> conduct.measures(evaluation())).stream()
                .map(PlanLine::id)
                .collect(Collectors.toSet());
    }

    private OwnerRow owner() {
        return asked(() -> read.owners(plan, 0, 10)).getFirst();
    }

    private List<Said> said(FulfilmentState state) {
        return asked(() -> read.ofOwner(owner().id())).stream()
                .map(one -> new Said(one.measure(), state, "Řečeno.", null, Map.of()))
                .toList();
    }

    private <T> T asked(java.util.function.Supplier<T> question) {
        return java.util.Objects.requireNonNull(scene.ask(Role.COORDINATOR, question));
    }
}
