package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnsweredNeeds.AnsweringGoal;
import cz.trojlistek.analysis.BalanceNeeds;
import cz.trojlistek.analysis.BalanceSide;
import cz.trojlistek.analysis.BalanceUnit;
import cz.trojlistek.analysis.BalanceUnusable;
import cz.trojlistek.analysis.BalanceWords;
import cz.trojlistek.analysis.NeedUnknown;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.analysis.ServiceKind;
import cz.trojlistek.analysis.TargetGroup;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.Trail;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class WritePlanTest extends ProposingPlan {

    @Autowired
    BalanceNeeds balance;

    @Autowired
    ReadAnalyses tree;

    @Test
    void aPlanBeginsWithOneChapterPerGroup() {
        assertThat(plans.chapters(cycle))
                .extracting(PlanLine::code, PlanLine::wording)
                .containsExactly(Tuple.tuple("1", "Pracovní skupina 1"), Tuple.tuple("2", "Pracovní skupina 2"));
    }

    @Test
    void BR_119_aCodeIsGivenOnce() {
        var first = add(chapter.id(), ElementKind.PRIORITY, "První");
        var third = add(chapter.id(), ElementKind.PRIORITY, "Druhá");
        var measure = add(third, ElementKind.MEASURE, "Opatření");
        var prose = add(third, ElementKind.TEXT, "Odstavec");

        assertThat(codes()).containsExactly("1", "1.1", "1.2", "1.2/1", "1.2.1");
        coordinator(() -> write.remove(third));
        add(chapter.id(), ElementKind.PRIORITY, "Třetí");

        assertThat(codes()).containsExactly("1", "1.1", "1.3");
        assertThat(List.of(first, measure, prose)).doesNotHaveDuplicates();
    }

    @Test
    void BR_200_oneRowOfTheTrailKeepsAllThatWasRemoved() {
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Terénní služby");
        var measure = add(priority, ElementKind.MEASURE, "Rozšířit pečovatelskou službu");
        add(priority, ElementKind.TEXT, "Odstavec o večerech");
        coordinator(() -> write.addIndicator(measure, TestPlans.indicator(SmartCheck.PASSED, "")));
        add(chapter.id(), ElementKind.PRIORITY, "Jiná priorita");

        coordinator(() -> write.remove(priority));

        var rows = database.sql("""
                        select before from audit_entry
                        where action = 'TextChanged' and subject = ? and after = '' order by id""").param(cycle).query(String.class).list();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().lines())
                .containsExactly(
                        "1.1 Terénní služby",
                        "1.1/1 Odstavec o večerech",
                        "1.1.1 Rozšířit pečovatelskou službu",
                        "1.1.1 [1] Počet klientů: 120.00 osob 2024");
    }

    @Test
    void BR_113_theTrailKeepsTheCodeTheWordsAndWhyAnAnswerIsNo() {
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Terénní služby");
        coordinator(() -> write.revise(priority, 0, "Terénní služby večer"));
        coordinator(() -> write.addIndicator(
                priority, TestPlans.indicator(new SmartCheck(true, false, true, true, true), "Data nikdo nesbírá.")));

        var rows = database.sql("""
                        select before || '|' || after || '|' || reason from audit_entry
                        where action = 'TextChanged' and subject = ? order by id""").param(cycle).query(String.class).list();

        assertThat(rows)
                .endsWith(
                        "1.1 Terénní služby|1.1 Terénní služby večer|",
                        "|1.1 " + Trail.fact("indicator", "Počet klientů") + "\n120 osob, 2024\n"
                                + Trail.fact("smart-not", Trail.text("plan.smart.MEASURABLE"))
                                + "|Data nikdo nesbírá.");
    }

    @Test
    void BR_112_aMeasureStandsUnderExactlyOnePriorityOrGoal() {
        refusedAt("kind", () -> add(chapter.id(), ElementKind.MEASURE, "Bez priority"));
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Priorita");
        var measure = add(priority, ElementKind.MEASURE, "Opatření");
        refusedAt("kind", () -> add(measure, ElementKind.MEASURE, "Pod opatřením"));
        refusedAt("kind", () -> add(measure, ElementKind.CHAPTER, "Kapitola v opatření"));
    }

    @Test
    void BR_112_aGoalAnswersAProblemOfItsOwnCycle() {
        var other = plans.analysing(BRNO);
        var foreign = coordinator(() -> analyse.addProblemArea(other, 1, "Jinde"));
        var needs = analyses.request(cycle).get(1);
        var goal = coordinator(() -> write.add(chapter.id(), ElementKind.GOAL, "Cíl", needs));

        assertThatThrownBy(() -> coordinator(() -> write.answer(goal, 0, foreign)))
                .isInstanceOf(NeedUnknown.class)
                .satisfies(field("problem"));
        var area = coordinator(() -> analyse.addProblemArea(cycle, 1, "Nedostatek služeb"));
        assertThatThrownBy(() -> coordinator(() -> write.answer(goal, 0, needs)))
                .isInstanceOf(NeedUnknown.class);
        coordinator(() -> write.answer(goal, 0, area));
        var problem = coordinator(() -> analyse.addProblem(area, "Chybí byty"));
        var told =
                catchThrowableOfType(ChangedMeanwhile.class, () -> coordinator(() -> write.answer(goal, 0, problem)));
        coordinator(() -> write.answer(goal, told.otherVersion(), problem));
        refusedAt("problem", () -> coordinator(() -> write.add(chapter.id(), ElementKind.PRIORITY, "P", problem)));
    }

    @Test
    void BR_112_aGoalAnswersANeedOfTheBalanceWhichThenStaysANeed() {
        var goal = coordinator(() -> write.add(chapter.id(), ElementKind.GOAL, "Cíl", null));
        var need = coordinator(() -> balance.add(cycle, counted(BalanceSide.NEED, "Péče doma")));
        var capacity = coordinator(() -> balance.add(cycle, counted(BalanceSide.CAPACITY, "Péče doma")));
        var other = plans.analysing(BRNO);
        var foreign = coordinator(() -> balance.add(other, counted(BalanceSide.NEED, "Jiný plán")));
        for (var no : List.of(capacity, foreign)) {
            assertThatThrownBy(() -> coordinator(() -> write.answer(goal, 0, no)))
                    .isInstanceOf(NeedUnknown.class);
        }
        coordinator(() -> write.answer(goal, 0, need));

        assertThat(coordinator(() -> tree.answers(cycle)).get(need))
                .extracting(AnsweringGoal::wording)
                .containsExactly("Cíl");
        assertThat(database.sql("select after from audit_entry where subject = ? order by id desc limit 1")
                        .param(cycle)
                        .query(String.class)
                        .single())
                .contains("Péče doma");
        for (Runnable step : List.<Runnable>of(
                () -> balance.remove(need, 0),
                () -> balance.correct(need, 0, counted(BalanceSide.CAPACITY, "Péče doma")))) {
            assertThatThrownBy(() -> coordinator(step))
                    .isInstanceOf(BalanceUnusable.class)
                    .hasMessage("analysis.balance.answered");
        }
        coordinator(() -> balance.correct(need, 0, counted(BalanceSide.NEED, "Péče doma i večer")));
        coordinator(() -> write.answer(goal, 1, null));
        coordinator(() -> balance.remove(need, 1));
    }

    private static BalanceWords counted(BalanceSide side, String text) {
        return new BalanceWords(
                side,
                BRNO,
                TargetGroup.SENIORS,
                ServiceKind.PECOVATELSKA_SLUZBA,
                BigDecimal.TEN,
                BalanceUnit.PERSONS,
                text,
                "Šetření");
    }

    @Test
    void theSecondWriterIsToldAndLosesNothing() {
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Původní");
        coordinator(() -> write.revise(priority, 0, "První změna"));

        var told = catchThrowableOfType(
                ChangedMeanwhile.class, () -> coordinator(() -> write.revise(priority, 0, "Druhá změna")));

        assertThat(told.now()).containsExactly("První změna");
        assertThat(wording(priority)).isEqualTo("První změna");
        coordinator(() -> write.revise(priority, told.otherVersion(), "Obě změny"));
        assertThat(wording(priority)).isEqualTo("Obě změny");
    }

    @Test
    void ofTwoWhoSaveAtTheSameMomentOneIsTold() throws Exception {
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Původní");
        try (var both = Executors.newFixedThreadPool(2)) {
            var told =
                    both
                            .invokeAll(List.of(() -> conflict(priority, "Jedna"), () -> conflict(priority, "Druhá")))
                            .stream()
                            .map(one -> one.resultNow())
                            .toList();

            assertThat(told).containsExactlyInAnyOrder(true, false);
        }
    }

    private boolean conflict(UUID element, String text) {
        try {
            coordinator(() -> write.revise(element, 0, text));
            return false;
        } catch (ChangedMeanwhile told) {
            return true;
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CONSULTATION", "APPROVING", "PUBLISHING"})
    void BR_120_theTextDoesNotChangeWhileOthersReadIt(Phase phase) {
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Priorita");
        advance.enter(cycle, phase);

        assertThatThrownBy(() -> add(chapter.id(), ElementKind.PRIORITY, "Nová"))
                .isInstanceOf(TextFrozen.class);
        assertThatThrownBy(() -> coordinator(() -> write.revise(priority, 0, "Jiná")))
                .isInstanceOf(TextFrozen.class);
        assertThatThrownBy(() -> coordinator(() -> write.remove(priority))).isInstanceOf(TextFrozen.class);
        assertThatThrownBy(() ->
                        coordinator(() -> write.addIndicator(priority, TestPlans.indicator(SmartCheck.PASSED, ""))))
                .isInstanceOf(TextFrozen.class);
        assertThat(coordinator(() -> read.mayWrite(cycle, chapter))).isFalse();
    }

    @Test
    void aManagerWritesInTheOwnChapterOnly() {
        var login = "manazerka." + cycle;
        people.inGroup(login, Role.GROUP_MANAGER, BRNO, group(chapter));

        actors.as(login, () -> write.add(chapter.id(), ElementKind.PRIORITY, "Vlastní", null));
        assertThatThrownBy(() -> actors.as(login, () -> write.add(second.id(), ElementKind.PRIORITY, "Cizí", null)))
                .isInstanceOf(NotAllowed.class);
        advance.enter(cycle, Phase.DRAFTING);
        assertThatThrownBy(() -> actors.as(login, () -> write.add(chapter.id(), ElementKind.PRIORITY, "Pozdě", null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void elsewhereThePlanIsAbsent() {
        plans.cycle(KURIM, 1, null);
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Priorita");

        for (var steps : List.<Supplier<Object>>of(
                () -> write.add(chapter.id(), ElementKind.PRIORITY, "Cizí", null),
                () -> read.outline(cycle, 0),
                () -> read.below(cycle, 0, chapter.id(), 0, 10),
                () -> read.whole(cycle, 0),
                () -> read.versions(cycle, 0, 10),
                () -> read.chapter(group(chapter)),
                () -> read.missing(group(chapter)))) {
            assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, steps)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(KURIM, () -> write.revise(priority, 0, "Cizí")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> write.submitChapter(group(chapter))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> coordinator(() -> write.remove(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void BR_119_visionAndSystemPrioritiesAreSetOnceAndKeepTheirLetters() {
        refusedAt("priorities", () -> steer(() -> write.setSystemPriorities(cycle, "Vize", List.of())));
        steer(() -> write.setSystemPriorities(cycle, "Vize", List.of("Dostupnost", "Kvalita", "Síť")));

        assertThatThrownBy(() -> steer(() -> write.setSystemPriorities(cycle, "Jiná", List.of("Kvalita"))))
                .isInstanceOfSatisfying(
                        PlanUnusable.class, no -> assertThat(no.code()).isEqualTo("plan.system-priorities-set"));

        assertThat(coordinator(() -> read.outline(cycle, 0)))
                .extracting(PlanLine::code, PlanLine::wording)
                .startsWith(
                        Tuple.tuple("0", "Vize"),
                        Tuple.tuple("A", "Dostupnost"),
                        Tuple.tuple("B", "Kvalita"),
                        Tuple.tuple("C", "Síť"),
                        Tuple.tuple("1", "Pracovní skupina 1"));
        assertThatThrownBy(() -> coordinator(() -> write.setSystemPriorities(cycle, "Vize", List.of("A"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whatOthersHaveSetIsNotRemoved() {
        refusedAt("wording", () -> coordinator(() -> write.remove(chapter.id())));
        var plan = Objects.requireNonNull(coordinator(() -> read.head(cycle)).plan());
        var general = add(plan, ElementKind.CHAPTER, "Úvod");
        assertThat(plans.chapters(cycle)).extracting(PlanLine::code).containsExactly("1", "2", "3");
        coordinator(() -> write.remove(general));
        assertThat(plans.chapters(cycle)).hasSize(2);
    }
}
