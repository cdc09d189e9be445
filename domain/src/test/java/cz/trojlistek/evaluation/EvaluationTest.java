package cz.trojlistek.evaluation;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.CHOMUTOV;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.PlanInForceTest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.AnalysesOpen;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.analysis.AnalysisKind;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.evaluation.ConductEvaluation.Owner;
import cz.trojlistek.evaluation.ReportMeasures.Said;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.PlanLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an evaluation is asked, of whom, and what it opens: the next plan and the end of this one. */
@SuppressWarnings("NullAway.Init")
class EvaluationTest extends PlanInForceTest {

    @Autowired
    ConductEvaluation conduct;

    @Autowired
    EvaluationSteps steps;

    @Autowired
    ReportMeasures report;

    @Autowired
    ReadEvaluations read;

    @Autowired
    AnalysisFacts analyses;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    PlanFacts drafts;

    EvaluationTest() {
        super(2);
    }

    @Test
    void BR_110_aSecondCycleWithoutTheEvaluationOfPlanOneIsRefusedAndWithItNeedsNoAnalysisOfIt() {
        var second = plans.cycle(BRNO, 1, plan);
        advance.enter(second, Phase.ANALYSING);
        assertThat(kinds(second)).contains(AnalysisKind.PREVIOUS_PLAN);
        analyses.request(second).subList(0, 3).forEach(this::writeAndAccept);
        assertThatThrownBy(() -> drafts.startProposing(second)).isInstanceOf(AnalysesOpen.class);

        accepted();
        drafts.startProposing(second);
        assertThat(advance.get(second).phase()).isEqualTo(Phase.PROPOSING);

        var third = plans.cycle(BRNO, 1, plan);
        advance.enter(third, Phase.ANALYSING);
        assertThat(kinds(third)).hasSize(3).doesNotContain(AnalysisKind.PREVIOUS_PLAN);
    }

    @Test
    void BR_171_everyMeasureHasExactlyOneOwner() {
        var evaluation = open();
        var all = List.copyOf(measures(evaluation));
        var one = all.getFirst();
        refusedToAsk(evaluation, "owners", new Owner("Město", null, Set.of(one)));
        refusedToAsk(evaluation, "owners.1.measures", city(all), new Owner("Charita", null, Set.of(one)));
        refusedToAsk(evaluation, "owners.1.measures", city(all), new Owner("Charita", null, Set.of()));
        assertThatThrownBy(() -> ask(evaluation, city(all), new Owner("Cizí", null, Set.of(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
        ask(evaluation, city(all));
        assertThatThrownBy(() -> ask(evaluation, city(all))).isInstanceOf(EvaluationOutOfStep.class);
    }

    @Test
    void ownersAreAskedWithADayAhead() {
        var evaluation = open();
        var owner = city(measures(evaluation));
        for (var day : new LocalDate[] {null, clock.today(), clock.today().plusYears(2)}) {
            assertThatThrownBy(() -> as(() -> {
                        conduct.ask(evaluation, day, List.of(owner));
                        return owner;
                    }))
                    .isInstanceOf(DateUnusable.class);
        }
    }

    @Test
    void BR_171_everyMeasureGetsOneStateWithItsCostsAndTheValuesOfItsIndicators() {
        var evaluation = open();
        ask(evaluation, city(measures(evaluation)));
        var owner = as(() -> read.owners(plan, 0, 10)).getFirst().id();
        var rows = as(() -> read.ofOwner(owner));
        var indicator = as(() -> read.indicators(plan))
                .getOrDefault(rows.getFirst().measure(), List.of())
                .getFirst()
                .id();

        refusedToReport(
                owner, "state." + rows.get(1).measure(), said(rows.getFirst().measure(), null));
        refusedToReport(
                owner,
                "costs." + rows.getFirst().measure(),
                said(rows.getFirst().measure(), new BigDecimal("-1")));
        refusedToReport(
                owner,
                "value." + indicator,
                new Said(
                        rows.getFirst().measure(),
                        FulfilmentState.PARTLY,
                        "",
                        null,
                        Map.of(indicator, new BigDecimal("1.234"))));

        report(
                owner,
                new Said(
                        rows.getFirst().measure(),
                        FulfilmentState.PARTLY,
                        "Zbývá jedna lokalita.",
                        new BigDecimal("125000.50"),
                        Map.of(indicator, BigDecimal.valueOf(80))),
                said(rows.get(1).measure(), BigDecimal.TEN));
        var overview = as(() -> read.ofCycle(plan)).orElseThrow();
        assertThat(overview.partly()).isEqualTo(1);
        assertThat(overview.open()).isZero();
        assertThat(overview.costs()).isEqualByComparingTo("125010.50");
        assertThat(as(() -> read.values(owner))).containsEntry(indicator, new BigDecimal("80.00"));
        assertThatThrownBy(() -> report(owner, said(rows.getFirst().measure(), null)))
                .isInstanceOf(EvaluationOutOfStep.class);
    }

    @Test
    void BR_172_aCycleClosesWithAnAcceptedEvaluationOnly() {
        assertThatThrownBy(this::close).isInstanceOf(EvaluationMissing.class);
        accepted();
        assertThat(as(() -> read.may(plan)).close()).isTrue();
        close();
        close();
        assertThat(advance.get(plan).closedAt()).isNotNull();
        assertThat(as(() -> read.may(plan)).close()).isFalse();
    }

    @Test
    void timeOpensOneEvaluationUnlessTheNextPlanHasBegunOrItIsLongPast() {
        assertThat(steps.day(plan)).isEqualTo(LocalDate.of(2024, 1, 1));
        steps.openInTime(plan);
        steps.openInTime(plan);
        assertThat(as(() -> read.ofCycle(plan))).isPresent();
        assertThatThrownBy(this::open).isInstanceOf(EvaluationOutOfStep.class);

        var followed = plans.inForce(BRNO, 1);
        plans.cycle(BRNO, 1, followed);
        steps.openInTime(followed);
        assertThat(as(() -> read.ofCycle(followed))).isEmpty();

        var forgotten = plans.inForce(BRNO, 1);
        today(LocalDate.of(2026, 1, 1));
        steps.openInTime(forgotten);
        assertThat(as(() -> read.ofCycle(forgotten))).isEmpty();
    }

    @Test
    void onlyAPlanInForceIsEvaluated() {
        var drafted = plans.drafting(BRNO, 1);
        assertThatThrownBy(() -> as(() -> conduct.open(drafted))).isInstanceOf(EvaluationOutOfStep.class);
    }

    @Test
    void everybodyDoesWhatIsTheirs() {
        people.allRolesOf(CHOMUTOV);
        people.allRolesOf(SOUTH_MORAVIA);
        var evaluation = open();
        var all = measures(evaluation);
        ask(evaluation, city(all));
        var owner = as(() -> read.owners(plan, 0, 10)).getFirst().id();
        for (var role : List.of(Role.COUNCIL_CLERK, Role.COORDINATION_GROUP, Role.DEPARTMENT_HEAD, Role.AUDITOR)) {
            refused(role, () -> conduct.open(plan));
            refused(role, () -> conduct.ask(evaluation, clock.today().plusDays(9), List.of(city(all))));
            refused(role, () -> report.report(owner, List.of()));
            refused(role, () -> conduct.acceptReport(owner));
            refused(role, () -> conduct.write(evaluation, "Hotovo."));
        }
        for (var role : List.of(Role.COORDINATOR, Role.COUNCIL_CLERK, Role.DEPARTMENT_HEAD)) {
            refused(role, () -> conduct.accept(evaluation));
            refused(role, () -> conduct.giveBack(evaluation, "Ne."));
        }
        refused(Role.COUNCIL_CLERK, () -> conduct.closeCycle(plan));
        var planner = TestPeople.login(Role.REGION_PLANNER, SOUTH_MORAVIA);
        assertThatThrownBy(() -> actors.as(planner, () -> report.report(owner, List.of())))
                .isInstanceOf(NotAllowed.class);
        var foreign = TestPeople.login(Role.COORDINATOR, CHOMUTOV);
        assertThatThrownBy(() -> actors.as(foreign, () -> report.report(owner, List.of())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(foreign, () -> read.ofCycle(plan))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(foreign, () -> read.ofOwner(owner))).isInstanceOf(NotFound.class);
    }

    @Test
    void theListsTakeAsManyStatementsHoweverLongTheyAre() {
        var few = plans.inForce(BRNO, 1);
        var small = as(() -> conduct.open(few));
        ask(small, city(measures(small)));
        var evaluation = open();
        var owners = measures(evaluation).stream()
                .map(one -> new Owner("Nositel " + one, null, Set.of(one)))
                .toArray(Owner[]::new);
        ask(evaluation, owners);
        assertThat(as(() -> read.owners(plan, 0, 50))).hasSize(2);
        assertThat(Statements.of(() -> lists(plan))).hasSameSizeAs(Statements.of(() -> lists(few)));
    }

    private void lists(UUID cycle) {
        as(() -> {
            read.ofCycle(cycle);
            read.owners(cycle, 0, 50);
            read.measures(cycle, 0, 50);
            return read.notings(cycle);
        });
    }

    private void accepted() {
        var evaluation = open();
        ask(evaluation, city(measures(evaluation)));
        var owner = as(() -> read.owners(plan, 0, 10)).getFirst().id();
        report(
                owner,
                as(() -> read.ofOwner(owner)).stream()
                        .map(one -> said(one.measure(), null))
                        .toArray(Said[]::new));
        as(() -> {
            conduct.acceptReport(owner);
            steps.closeReports(evaluation);
            conduct.write(evaluation, "Plán je z větší části splněný.");
            return owner;
        });
        assertThat(steps.accepted(plan)).isFalse();
        plans.as(Role.COORDINATION_GROUP, BRNO, () -> {
            conduct.accept(evaluation);
            return owner;
        });
    }

    private static Said said(UUID measure, @org.jspecify.annotations.Nullable BigDecimal costs) {
        return new Said(measure, FulfilmentState.FULFILLED, "", costs, Map.of());
    }

    private void refusedToAsk(UUID evaluation, String field, Owner... owners) {
        assertThatThrownBy(() -> ask(evaluation, owners))
                .isInstanceOfSatisfying(
                        EvaluationUnusable.class, no -> assertThat(no.field()).isEqualTo(field));
    }

    private void refusedToReport(UUID owner, String field, Said... said) {
        assertThatThrownBy(() -> report(owner, said))
                .isInstanceOfSatisfying(
                        EvaluationUnusable.class, no -> assertThat(no.field()).isEqualTo(field));
    }

    private void refused(Role role, Runnable step) {
        assertThatThrownBy(() -> actors.as(TestPeople.login(role, BRNO), step))
                .as(role.name())
                .isInstanceOf(NotAllowed.class);
    }

    private static Owner city(java.util.Collection<UUID> measures) {
        return new Owner("Město", null, Set.copyOf(measures));
    }

    private UUID open() {
        return as(() -> conduct.open(plan));
    }

    private void ask(UUID evaluation, Owner... owners) {
        as(() -> {
            conduct.ask(evaluation, clock.today().plusDays(30), List.of(owners));
            return evaluation;
        });
    }

    private void report(UUID owner, Said... said) {
        as(() -> {
            report.report(owner, List.of(said));
            return owner;
        });
    }

    private void close() {
        as(() -> {
            conduct.closeCycle(plan);
            return plan;
        });
    }

    private Set<UUID> measures(UUID evaluation) {
        return as(() -> conduct.measures(evaluation)).stream().map(PlanLine::id).collect(Collectors.toSet());
    }

    private List<AnalysisKind> kinds(UUID cycle) {
        return analyses.request(cycle).stream()
                .map(one -> analyses.get(one).kind())
                .toList();
    }

    private void writeAndAccept(UUID analysis) {
        as(() -> {
            analyse.write(analysis, new Findings("Zjištění.", List.of(), null));
            return analysis;
        });
        plans.as(Role.COORDINATION_GROUP, BRNO, () -> {
            analyse.accept(analysis);
            return analysis;
        });
    }

    private <T> T as(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }
}
