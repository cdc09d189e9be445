package cz.trojlistek.analysis;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.CHOMUTOV;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.PlanFacts;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class AnalyseSituationTest {

    static final Findings SOME = new Findings("Chybí terénní služby.", List.of(), null);

    @Autowired
    TestPlans plans;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    ReadAnalyses read;

    @Autowired
    AnalysisFacts facts;

    @Autowired
    PlanFacts drafts;

    @Autowired
    AdvanceCycle advance;

    @Test
    void BR_110_allThreeAnalysesHaveToBeAccepted() {
        var cycle = plans.analysing(BRNO);
        var asked = facts.request(cycle);
        assertThat(asked).hasSize(3);

        for (var analysis : asked) {
            refused("analysis.open", null, () -> drafts.startProposing(cycle));
            assertThat(advance.get(cycle).phase()).isEqualTo(Phase.ANALYSING);
            writeAndAccept(BRNO, analysis);
        }
        drafts.startProposing(cycle);

        assertThat(advance.get(cycle).phase()).isEqualTo(Phase.PROPOSING);
    }

    @Test
    void BR_110_aSecondCycleNeedsTheEvaluationOfThePlanBefore() {
        var first = plans.cycle(BRNO, 1, null);
        advance.enter(first, Phase.IN_FORCE);
        var second = plans.cycle(BRNO, 1, first);
        advance.enter(second, Phase.ANALYSING);
        var asked = facts.request(second);
        assertThat(asked.stream().map(one -> facts.get(one).kind())).containsExactly(AnalysisKind.values());

        asked.subList(0, 3).forEach(one -> writeAndAccept(BRNO, one));
        refused("analysis.open", null, () -> drafts.startProposing(second));

        writeAndAccept(BRNO, asked.get(3));
        drafts.startProposing(second);

        assertThat(advance.get(second).phase()).isEqualTo(Phase.PROPOSING);
    }

    @Test
    void askingAgainGivesTheSameAnalyses() {
        var cycle = plans.analysing(BRNO);

        assertThat(facts.request(cycle)).isEqualTo(facts.request(cycle));
    }

    /** Brno 2009: 43 + 90 + 90 = 223 services; the next line of the slide speaks of 233. */
    @Test
    void BR_148_aStatedTotalThatDiffersFromTheSumIsReported() {
        var analysis = facts.request(plans.analysing(BRNO)).getFirst();
        var figures = List.of(
                Figure.of("Odborné sociální poradenství", 43, "služeb"),
                Figure.of("Služby sociální péče", 90, "služeb"),
                Figure.of("Služby sociální prevence", 90, "služeb"),
                Figure.of("Poskytovatelé", 86, "poskytovatelů"));

        write(BRNO, analysis, new Findings("Registrované služby.", figures, BigDecimal.valueOf(233)));
        var seen = coordinator(BRNO, () -> read.analysis(analysis));
        assertThat(seen.total()).isEqualByComparingTo("223");
        assertThat(seen.inconsistent()).isTrue();

        steer(BRNO, () -> analyse.giveBack(analysis, "Součet nesedí."));
        write(BRNO, analysis, new Findings("Registrované služby.", figures, BigDecimal.valueOf(223)));
        assertThat(coordinator(BRNO, () -> read.analysis(analysis)).inconsistent())
                .isFalse();
    }

    @Test
    void whatIsNotWrittenIsNeitherAcceptedNorGivenBack() {
        var analysis = facts.request(plans.analysing(BRNO)).getFirst();

        refused("analysis.not-written", null, () -> steer(BRNO, () -> analyse.accept(analysis)));
        refused("analysis.not-written", null, () -> steer(BRNO, () -> analyse.giveBack(analysis, "Chybí čísla.")));
    }

    @Test
    void givenBackItIsWrittenAgain() {
        var analysis = facts.request(plans.analysing(BRNO)).getFirst();
        write(BRNO, analysis, SOME);
        refused("wording.missing", "reason", () -> steer(BRNO, () -> analyse.giveBack(analysis, "  ")));

        steer(BRNO, () -> analyse.giveBack(analysis, "Chybí čísla."));
        var returned = coordinator(BRNO, () -> read.analysis(analysis));
        assertThat(returned.written()).isFalse();
        assertThat(returned.findings()).isEqualTo(SOME.text());
        assertThat(returned.returnedBecause()).isEqualTo("Chybí čísla.");

        writeAndAccept(BRNO, analysis);
        assertThat(facts.accepted(analysis)).isTrue();
    }

    @Test
    void whatIsAcceptedDoesNotChange() {
        var analysis = facts.request(plans.analysing(BRNO)).getFirst();
        writeAndAccept(BRNO, analysis);

        refused("analysis.closed", null, () -> write(BRNO, analysis, SOME));
        refused("analysis.closed", null, () -> steer(BRNO, () -> analyse.accept(analysis)));
    }

    @Test
    void whatIsUnderReviewIsWrittenAgainOnlyWhenItIsGivenBack() {
        var analysis = facts.request(plans.analysing(BRNO)).getFirst();
        write(BRNO, analysis, SOME);

        refused("analysis.under-review", null, () -> write(BRNO, analysis, SOME));
        steer(BRNO, () -> analyse.giveBack(analysis, "Doplňte údaje."));

        write(BRNO, analysis, SOME);
    }

    @Test
    void ofManyProblemsAddedAtOnceEachHasItsPlace() throws Exception {
        var cycle = plans.analysing(BRNO);
        var area = coordinator(BRNO, () -> analyse.addProblemArea(cycle, 1, "Senioři"));
        try (var pool = Executors.newFixedThreadPool(4)) {
            var added = pool.invokeAll(Collections.nCopies(
                    12, () -> coordinator(BRNO, () -> analyse.addProblem(area, "Chybí služba."))));
            for (var one : added) {
                assertThat(one.get()).isNotNull();
            }
        }
    }

    @Test
    void onlyWhileTheCycleAnalyses() {
        var cycle = plans.analysing(BRNO);
        var analysis = facts.request(cycle).getFirst();
        advance.enter(cycle, Phase.PROPOSING);

        assertThatThrownBy(() -> write(BRNO, analysis, SOME)).isInstanceOf(WrongPhase.class);
    }

    @Test
    void elsewhereItIsAbsentAndWhoOnlyReadsIsRefused() {
        var cycle = plans.analysing(BRNO);
        var analysis = facts.request(cycle).getFirst();
        plans.cycle(KURIM, 1, null);

        assertThatThrownBy(() -> write(KURIM, analysis, SOME)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinator(KURIM, () -> read.analyses(cycle))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinator(KURIM, () -> read.problemTree(cycle)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinator(KURIM, () -> analyse.addProblemArea(cycle, 1, "Cizí")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinator(BRNO, () -> {
                    analyse.accept(analysis);
                    return analysis;
                }))
                .isInstanceOf(NotAllowed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "\uD800", "\u202Eabc"})
    void unusableTextsAreRefusedAtTheirField(String text) {
        assertThatThrownBy(() -> new Findings(text, List.of(), null)).satisfies(field("findings"));
        assertThatThrownBy(() -> Figure.of(text, 1, "služeb")).satisfies(field("label"));
        assertThatThrownBy(() -> Figure.of("Služby", 1, text)).satisfies(field("unit"));
        var cycle = plans.analysing(BRNO);
        assertThatThrownBy(() -> coordinator(BRNO, () -> analyse.addProblemArea(cycle, 1, text)))
                .satisfies(field("title"));
        var area = coordinator(BRNO, () -> analyse.addProblemArea(cycle, 1, "Oblast"));
        assertThatThrownBy(() -> coordinator(BRNO, () -> analyse.addProblem(area, text)))
                .satisfies(field("text"));
    }

    @Test
    void unusableNumbersAreRefusedAtTheirField() {
        var figure = Figure.of("Služby", 1, "služeb");

        assertThatThrownBy(() -> new Figure("Náklady", new BigDecimal("1e13"), "Kč"))
                .satisfies(field("amount"));
        assertThatThrownBy(() -> new Figure("Náklady", new BigDecimal("0.001"), "Kč"))
                .satisfies(field("amount"));
        assertThatThrownBy(() -> new Findings("Text", List.of(figure), new BigDecimal("1e15")))
                .satisfies(field("statedTotal"));
        assertThatThrownBy(() -> new Findings("Text", List.of(), BigDecimal.ONE))
                .satisfies(field("statedTotal"));
        assertThatThrownBy(() -> new Findings("Text", Collections.nCopies(101, figure), null))
                .satisfies(field("figures"));
        assertThatThrownBy(() -> new Findings("x".repeat(20_001), List.of(), null))
                .satisfies(field("findings"));
    }

    @Test
    void aProblemTreeNumbersItsAreasOnce() {
        var cycle = plans.analysing(CHOMUTOV);
        var area = coordinator(CHOMUTOV, () -> analyse.addProblemArea(cycle, 1, "NEDOSTATEČNÁ NABÍDKA SLUŽEB"));
        coordinator(CHOMUTOV, () -> analyse.addProblem(area, "Deformovaný trh s byty"));

        refused(
                "analysis.problem-tree.taken",
                "number",
                () -> coordinator(CHOMUTOV, () -> analyse.addProblemArea(cycle, 1, "Jiná")));
        for (var number : List.of(0, -1, 100)) {
            refused(
                    "analysis.problem-tree.number",
                    "number",
                    () -> coordinator(CHOMUTOV, () -> analyse.addProblemArea(cycle, number, "Jiná")));
        }
        assertThatThrownBy(() -> coordinator(CHOMUTOV, () -> analyse.addProblem(UUID.randomUUID(), "Nikde")))
                .isInstanceOf(NotFound.class);
        var tree = coordinator(CHOMUTOV, () -> read.problemTree(cycle));
        assertThat(tree).hasSize(1);
        assertThat(tree.getFirst().problems())
                .extracting(ReadAnalyses.ProblemLine::text)
                .containsExactly("Deformovaný trh s byty");
        assertThat(coordinator(CHOMUTOV, () -> read.treeCounts(cycle))).isEqualTo(new ReadAnalyses.TreeCounts(1, 1));
    }

    private void writeAndAccept(TerritoryPath place, UUID analysis) {
        write(place, analysis, SOME);
        steer(place, () -> analyse.accept(analysis));
    }

    private void write(TerritoryPath place, UUID analysis, Findings findings) {
        coordinator(place, () -> {
            analyse.write(analysis, findings);
            return analysis;
        });
    }

    private <T> T coordinator(TerritoryPath place, Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, place, steps);
    }

    private void steer(TerritoryPath place, Runnable steps) {
        plans.as(Role.COORDINATION_GROUP, place, () -> {
            steps.run();
            return place;
        });
    }

    private static void refused(String code, @Nullable String field, ThrowingCallable steps) {
        assertThatThrownBy(steps).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.code()).isEqualTo(code);
            assertThat(no.field()).isEqualTo(field);
        });
    }

    private static Consumer<Throwable> field(String name) {
        return no -> assertThat(((RuleViolation) no).field()).isEqualTo(name);
    }
}
