package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.ComparePlans.Wanted;
import cz.trojlistek.plan.Missing.Lack;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class FreezePlanTest {

    static final SmartCheck LATE = new SmartCheck(true, true, true, true, false);

    @Autowired
    TestPlans plans;

    @Autowired
    FreezePlan freeze;

    @Autowired
    WritePlan write;

    @Autowired
    FundMeasures funding;

    @Autowired
    PriceNetwork pricing;

    @Autowired
    ConductCycle cycles;

    @Autowired
    ReadPlan read;

    @Autowired
    ComparePlans compare;

    @Autowired
    ReadPublished published;

    @Autowired
    PlanFacts facts;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    @Test
    void BR_120_theSameContentHasTheSameHash() {
        var cycle = plans.drafting(BRNO, 2);

        assertThat(freezeDraft(cycle)).isEqualTo(1);
        var first = facts.findLatestVersion(cycle).orElseThrow();
        assertThat(first.hash()).matches("[0-9a-f]{64}");
        assertThat(facts.freezeRevised(cycle)).isEqualTo(2);
        assertThat(facts.findLatestVersion(cycle).orElseThrow().hash()).isEqualTo(first.hash());

        coordinator(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.TEXT, "Dodatek", null));
        facts.freezeRevised(cycle);
        assertThat(facts.findLatestVersion(cycle).orElseThrow().hash()).isNotEqualTo(first.hash());
    }

    @Test
    void BR_112_aGoalWithoutAProblemIsNotFrozen() {
        var cycle = plans.drafting(BRNO, 1);
        var goal = coordinator(() -> write.add(chapter(cycle), ElementKind.GOAL, "Cíl bez problému", null));
        indicator(goal, SmartCheck.PASSED, "");

        assertThat(refused(cycle)).containsExactly(Lack.NO_PROBLEM);
        assertThat(facts.findLatestVersion(cycle)).isEmpty();

        var area = coordinator(() -> analyse.addProblemArea(cycle, 1, "Nedostatečná nabídka"));
        coordinator(() -> write.answer(goal, 0, area));
        assertThat(freezeDraft(cycle)).isEqualTo(1);
    }

    @Test
    void BR_113_aPriorityOrGoalWithoutAnIndicatorIsNotFrozen() {
        var cycle = plans.drafting(BRNO, 1);
        var priority = coordinator(() -> write.add(chapter(cycle), ElementKind.PRIORITY, "Bez ukazatele", null));
        coordinator(() -> write.add(priority, ElementKind.MEASURE, "Opatření", null));
        assertThat(refused(cycle)).containsExactly(Lack.NO_INDICATOR);

        indicator(priority, SmartCheck.PASSED, "");
        assertThat(freezeDraft(cycle)).isEqualTo(1);
    }

    @Test
    void BR_113_aNegativeSmartAnswerIsFrozenOnlyWithAJustification() {
        var cycle = plans.drafting(BRNO, 1);
        var priority = plans.priority(cycle, chapter(cycle), "Dlouhá cesta");
        var unjustified = indicator(priority, LATE, "");
        assertThat(refused(cycle)).containsExactly(Lack.SMART_UNJUSTIFIED);

        coordinator(() -> write.removeIndicator(unjustified));
        indicator(priority, LATE, "Výstavba potrvá déle než plán.");
        assertThat(freezeDraft(cycle)).isEqualTo(1);
    }

    @Test
    void BR_112_BR_113_anIncompleteChapterIsNotHandedOver() {
        var cycle = plans.proposing(BRNO, 1);
        var chapter = plans.chapters(cycle).getFirst();
        var group = Objects.requireNonNull(chapter.groupId());
        assertThat(catchThrowableOfType(ChapterIncomplete.class, () -> coordinator(() -> write.submitChapter(group)))
                        .missing())
                .extracting(Missing::lack)
                .containsExactly(Lack.NOTHING_PROPOSED);

        plans.priority(cycle, chapter.id(), "Priorita");
        coordinator(() -> write.submitChapter(group));
        assertThatThrownBy(() -> coordinator(() -> write.add(chapter.id(), ElementKind.TEXT, "Pozdě", null)))
                .isInstanceOf(TextFrozen.class);
        assertThat(facts.chapterAccepted(group)).isFalse();

        coordinator(() -> write.returnChapter(group, "Chybí zdroje."));
        assertThat(coordinator(() -> read.chapter(group)).returnedBecause()).isEqualTo("Chybí zdroje.");
        coordinator(() -> write.submitChapter(group));
        coordinator(() -> write.acceptChapter(group));
        assertThat(facts.chapterAccepted(group)).isTrue();
        assertThatThrownBy(() -> coordinator(() -> write.returnChapter(group, "Přece ne.")))
                .isInstanceOf(ChapterNotUnderReview.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan_version set hash = repeat('0', 64)",
                "delete from plan_version",
                "truncate plan_version cascade",
                "update plan_version_element set wording = 'jinak'",
                "delete from plan_version_element",
                "update plan_version_indicator set target = 0",
                "delete from plan_version_indicator",
                "update plan_version_network_cost set optimised = 1",
                "delete from plan_version_network_funding",
                """
                insert into plan_version_network_funding
                select version, year, 'ESF', crowns from plan_version_network_funding""",
                "update plan_version_budget_line set crowns = 1",
                "delete from plan_version_budget_line",
                """
                insert into plan_version_budget_line
                select version, element, year + 1, source, crowns from plan_version_budget_line""",
                """
                insert into plan_version_element (version, id, kind, code, path, wording)
                select id, gen_random_uuid(), 'TEXT', 'x', 'xxxx', 'navíc' from plan_version""",
                """
                insert into plan_version_indicator select version, gen_random_uuid(), element, 9, 'navíc', 'x', null, 1,
                    2024, true, true, true, true, true, '' from plan_version_indicator"""
            })
    void BR_120_aFrozenVersionDoesNotChangeWhoeverAsks(String sql) {
        var cycle = plans.drafting(BRNO, 1);
        cost(cycle, 12);
        price(cycle, 1000);
        freezeDraft(cycle);
        var before = coordinator(() -> read.whole(cycle, 1));

        assertThatThrownBy(() -> database.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("frozen version");
        assertThat(coordinator(() -> read.whole(cycle, 1))).isEqualTo(before);
        assertThat(coordinator(() -> read.network(cycle, 1)))
                .singleElement()
                .satisfies(line -> assertThat(line.said().gap()).isEqualTo(400));
    }

    private void price(UUID cycle, long crowns) {
        var year = coordinator(() -> read.head(cycle)).years().getFirst();
        coordinator(() -> pricing.add(
                cycle,
                new NetworkYear(
                        year, crowns, BigDecimal.TEN, List.of(new NetworkFunding(FundingSource.REGION, crowns / 2)))));
    }

    private void cost(UUID cycle, long crowns) {
        var text = coordinator(() -> read.whole(cycle, 0));
        var measure = text.lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .findFirst()
                .orElseThrow();
        var year = coordinator(() -> cycles.get(cycle)).period().fromYear();
        coordinator(() -> funding.fund(
                measure.id(), measure.editVersion(), List.of(new BudgetAmount(year, FundingSource.REGION, crowns))));
    }

    @Test
    void BR_120_writingOnDoesNotTouchTheFrozenText() {
        var cycle = plans.drafting(BRNO, 1);
        cost(cycle, 12);
        freezeDraft(cycle);
        var before = coordinator(() -> read.whole(cycle, 1));
        assertThat(before.budget()).extracting(BudgetLine::crowns).containsExactly(12L);
        assertThat(coordinator(() -> read.network(cycle, 1))).isEmpty();
        var priority = before.lines().get(1);
        advance.enter(cycle, Phase.SETTLING);
        cost(cycle, 13);
        price(cycle, 1000);
        assertThat(coordinator(() -> read.network(cycle, 1)))
                .as("what came after the version")
                .isEmpty();
        assertThat(coordinator(() -> read.budget(cycle, 1)).total()).isEqualTo(12);
        assertThat(coordinator(() -> read.budget(cycle, 0)).total()).isEqualTo(13);

        coordinator(() -> write.revise(priority.id(), priority.editVersion(), "Po připomínkách"));

        assertThat(coordinator(() -> read.whole(cycle, 1))).isEqualTo(before);
    }

    @Test
    void BR_125_theRevisedVersionHoldsTheChangeAndItsPlace() {
        var cycle = plans.drafting(BRNO, 1);
        freezeDraft(cycle);
        var priority = coordinator(() -> read.whole(cycle, 0)).lines().get(1);
        advance.enter(cycle, Phase.SETTLING);
        coordinator(() -> write.revise(priority.id(), priority.editVersion(), "Priorita podle připomínky"));
        var added = coordinator(() -> write.add(chapter(cycle), ElementKind.TEXT, "Nový odstavec", null));

        assertThat(facts.freezeRevised(cycle)).isEqualTo(2);

        assertThat(coordinator(
                        () -> compare.list(cycle, 1, 2, Wanted.ALL, 0, 100).list()))
                .extracting(ElementChange::element, ElementChange::before)
                .containsExactly(Tuple.tuple(added, null), Tuple.tuple(priority.id(), priority.wording()));
        for (var search : List.of("PODLE připomínky", priority.code() + " ", priority.wording())) {
            assertThat(coordinator(() -> compare.list(cycle, 1, 0, Wanted.holding(search), 0, 100)
                            .list()))
                    .extracting(ElementChange::element)
                    .containsExactly(priority.id());
        }
        assertThat(coordinator(() -> compare.one(cycle, 1, 0, priority.id())))
                .hasValueSatisfying(change -> assertThat(change.after()).isEqualTo("Priorita podle připomínky"));
        assertThat(coordinator(() -> compare.one(cycle, 1, 0, chapter(cycle)))).isEmpty();
    }

    @Test
    void BR_135_aPlanIsInForceOnlyAfterItsPublicationAndNotBeforeItsDay() {
        var cycle = plans.drafting(BRNO, 1);
        advance.enter(cycle, Phase.FINALISING);
        assertThat(coordinator(() -> freeze.finalise(cycle))).isEqualTo(1);
        var today = clock.today();
        assertThatThrownBy(() -> publish(cycle, today)).isInstanceOf(WrongPhase.class);
        advance.enter(cycle, Phase.PUBLISHING);
        assertThatThrownBy(() -> facts.putInForce(cycle)).isInstanceOf(PlanUnusable.class);
        assertThatThrownBy(() -> facts.effectiveFrom(cycle)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> published.get(cycle)).isInstanceOf(NotFound.class);
        for (var day : List.of(today.minusDays(1), today.plusYears(3), LocalDate.MIN, LocalDate.MAX)) {
            assertThatThrownBy(() -> publish(cycle, day))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, no -> assertThat(no.field()).isEqualTo("effectiveFrom"));
        }

        publish(cycle, today.plusDays(7));
        assertThat(facts.effectiveFrom(cycle)).isEqualTo(today.plusDays(7));
        assertThatThrownBy(() -> facts.putInForce(cycle)).isInstanceOf(RuleViolation.class);
        assertThat(published.get(cycle).inForce()).isFalse();
        assertThatThrownBy(() -> publish(cycle, today)).isInstanceOf(PlanUnusable.class);

        clock.moveTo(clock.instant().plus(Duration.ofDays(7)));
        facts.putInForce(cycle);
        facts.putInForce(cycle);
        assertThat(published.get(cycle).inForce()).isTrue();
        assertThat(published.get(cycle).version()).isEqualTo(1);
    }

    @Test
    void aDraftIsFrozenOnceForEachRoundOfComments() {
        var cycle = plans.drafting(BRNO, 1);
        freezeDraft(cycle);

        assertRefused("plan.draft-frozen-already", () -> freezeDraft(cycle));
        facts.startDrafting(cycle); // the public is asked again

        assertThat(freezeDraft(cycle)).isEqualTo(2);
    }

    @Test
    void aPlanIsFinalisedOnce() {
        var cycle = plans.drafting(BRNO, 1);
        advance.enter(cycle, Phase.FINALISING);
        coordinator(() -> freeze.finalise(cycle));

        assertRefused("plan.finalised-already", () -> coordinator(() -> freeze.finalise(cycle)));
    }

    private static void assertRefused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        PlanUnusable.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    @Test
    void nothingIsFrozenBeforeItsPhaseByOthersOrElsewhere() {
        var cycle = plans.proposing(BRNO, 1);
        plans.cycle(KURIM, 1, null);

        assertThatThrownBy(() -> freezeDraft(cycle)).isInstanceOf(WrongPhase.class);
        advance.enter(cycle, Phase.DRAFTING);
        assertThatThrownBy(() -> freezeDraft(cycle))
                .isInstanceOfSatisfying(
                        PlanUnusable.class, no -> assertThat(no.code()).isEqualTo("plan.chapter-not-accepted"));
        assertThatThrownBy(() -> plans.as(Role.COORDINATION_GROUP, BRNO, () -> freeze.freezeDraft(cycle)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> freeze.freezeDraft(cycle)))
                .isInstanceOf(NotFound.class);
    }

    private List<Lack> refused(UUID cycle) {
        return catchThrowableOfType(PlanIncomplete.class, () -> freezeDraft(cycle)).missing().stream()
                .map(Missing::lack)
                .toList();
    }

    private int freezeDraft(UUID cycle) {
        return coordinator(() -> freeze.freezeDraft(cycle));
    }

    private void publish(UUID cycle, LocalDate from) {
        coordinator(() -> freeze.publish(cycle, from));
    }

    private UUID chapter(UUID cycle) {
        return plans.chapters(cycle).getFirst().id();
    }

    private UUID indicator(UUID element, SmartCheck smart, String justification) {
        return coordinator(() -> write.addIndicator(element, TestPlans.indicator(smart, justification)));
    }

    private <T> T coordinator(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }

    private void coordinator(Runnable steps) {
        actors.as(TestPeople.login(Role.COORDINATOR, BRNO), steps);
    }
}
