package cz.trojlistek.analysis;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.ReadAnalyses.AreaView;
import cz.trojlistek.analysis.ReadAnalyses.ProblemLine;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.WritePlan;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CorrectProblemTreeTest {

    @Autowired
    TestPlans plans;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    ReadAnalyses read;

    @Autowired
    WritePlan write;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    UUID cycle;
    UUID area;
    UUID problem;

    @BeforeEach
    void aTree() {
        cycle = plans.proposing(BRNO, 1);
        area = ask(() -> analyse.addProblemArea(cycle, 1, "BYDLENNÍ"));
        problem = ask(() -> analyse.addProblem(area, "Chybí biti"));
    }

    @Test
    void BR_200_slipsInTheTreeArePutRightAndTakenBackWithARowOfTheTrailEach() {
        as(() -> analyse.correctProblemArea(area, 0, 2, " BYDLENÍ "));
        as(() -> analyse.correctProblemArea(area, 1, 2, "BYDLENÍ"));
        as(() -> analyse.rewordProblem(problem, 0, "Chybí byty"));
        as(() -> analyse.rewordProblem(problem, 1, "Chybí byty"));
        assertThat(tree())
                .containsExactly(
                        new AreaView(area, 2, "BYDLENÍ", 1, List.of(new ProblemLine(problem, "Chybí byty", 1))));

        as(() -> analyse.removeProblem(problem, 1));
        as(() -> analyse.removeProblemArea(area, 1));

        assertThat(tree()).isEmpty();
        assertThat(database.sql("""
                        select action || '|' || before || '|' || after from audit_entry
                        where subject = ? and action like 'Problem%' order by id""").param(cycle).query(String.class).list())
                .containsExactly(
                        "ProblemNamed||1 BYDLENNÍ",
                        "ProblemNamed||Chybí biti",
                        "ProblemReworded|1 BYDLENNÍ|2 BYDLENÍ",
                        "ProblemReworded|Chybí biti|Chybí byty",
                        "ProblemRemoved|Chybí byty|",
                        "ProblemRemoved|2 BYDLENÍ|");
    }

    @Test
    void anAreaKeepsANumberThatIsUniqueAndUsableWords() {
        ask(() -> analyse.addProblemArea(cycle, 2, "DOPRAVA"));

        refused("taken", "number", () -> analyse.correctProblemArea(area, 0, 2, "BYDLENÍ"));
        refused("number", "number", () -> analyse.correctProblemArea(area, 0, 100, "BYDLENÍ"));
        assertThatThrownBy(() -> as(() -> analyse.correctProblemArea(area, 0, 1, " ")))
                .hasMessage("wording.missing");
        assertThatThrownBy(() -> as(() -> analyse.rewordProblem(problem, 0, " ")))
                .hasMessage("wording.missing");
    }

    @Test
    void anAreaWithProblemsBelowStays() {
        refused("problems-below", "area", () -> analyse.removeProblemArea(area, 0));
        as(() -> analyse.removeProblem(problem, 0));
        as(() -> analyse.removeProblemArea(area, 0));
        assertThat(tree()).isEmpty();
    }

    @Test
    void BR_112_whatAGoalAnswersStaysAndItsWordsAreStillPutRight() {
        var goal = goal(problem);
        refused("answered", "need", () -> analyse.removeProblem(problem, 0));
        as(() -> analyse.rewordProblem(problem, 0, "Chybí byty"));

        as(() -> write.answer(goal, 0, area));
        as(() -> analyse.removeProblem(problem, 1));
        refused("answered", "need", () -> analyse.removeProblemArea(area, 0));

        as(() -> write.answer(goal, 1, null));
        as(() -> analyse.removeProblemArea(area, 0));
        assertThat(tree()).isEmpty();
    }

    @Test
    void whoRemovesAProblemWaitsForWhoIsAnsweringIt() {
        var goal = goal(null);
        try (var pool = Executors.newSingleThreadExecutor()) {
            var removal = transaction.execute(status -> {
                as(() -> write.answer(goal, 0, problem));
                var other = pool.submit(() -> as(() -> analyse.removeProblem(problem, 0)));
                assertThatThrownBy(() -> other.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
                return other;
            });
            assertThatThrownBy(removal::get).hasRootCauseMessage("analysis.problem-tree.answered");
        }
    }

    @Test
    void aProblemFindsItsPlaceAfterAnotherHasLeft() {
        var second = ask(() -> analyse.addProblem(area, "Drahé nájmy"));
        as(() -> analyse.removeProblem(problem, 0));
        ask(() -> analyse.addProblem(area, "Ubytovny"));

        assertThat(tree().getFirst().problems())
                .extracting(ProblemLine::text)
                .containsExactly("Drahé nájmy", "Ubytovny");
        database.sql("update problem set position = 100 where id = ?")
                .param(second)
                .update();
        ask(() -> analyse.addProblem(area, "Po stu"));
        assertThat(tree().getFirst().problems())
                .extracting(ProblemLine::text)
                .containsExactly("Po stu", "Ubytovny", "Drahé nájmy");
    }

    @Test
    void whoHasNotSeenTheChangeOfAnotherChangesNothing() {
        as(() -> analyse.rewordProblem(problem, 0, "Chybí byty"));
        as(() -> analyse.correctProblemArea(area, 0, 1, "BYDLENÍ"));

        assertThatThrownBy(() -> as(() -> analyse.rewordProblem(problem, 0, "Byty nejsou")))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class, told -> assertThat(told.now()).containsExactly("Chybí byty"));
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> as(() -> analyse.removeProblem(problem, 0)),
                () -> as(() -> analyse.correctProblemArea(area, 0, 1, "BYTY")))) {
            assertThatThrownBy(step).isInstanceOf(ChangedMeanwhile.class);
        }
        as(() -> analyse.removeProblem(problem, 1));
        assertThatThrownBy(() -> as(() -> analyse.removeProblemArea(area, 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onlyWhoConductsTheCycleAndOnlyUntilTheDraftIsOut() {
        plans.cycle(KURIM, 1, null);
        assertThatThrownBy(() -> plans.as(Role.AUDITOR, BRNO, removal())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, removal())).isInstanceOf(NotFound.class);

        advance.enter(cycle, Phase.CONSULTATION);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> as(() -> analyse.removeProblem(problem, 0)),
                () -> as(() -> analyse.rewordProblem(problem, 0, "Chybí byty")),
                () -> as(() -> analyse.correctProblemArea(area, 0, 1, "BYDLENÍ")),
                () -> as(() -> analyse.removeProblemArea(area, 0)))) {
            assertThatThrownBy(step).isInstanceOf(WrongPhase.class);
        }
    }

    private Supplier<UUID> removal() {
        return () -> {
            analyse.removeProblem(problem, 0);
            return problem;
        };
    }

    private UUID goal(@Nullable UUID need) {
        var chapter = plans.chapters(cycle).getFirst().id();
        var priority = plans.priority(cycle, chapter, "Bydlení");
        return ask(() -> write.add(priority, ElementKind.GOAL, "Lidé mají kde bydlet", need));
    }

    private List<AreaView> tree() {
        return ask(() -> read.problemTree(cycle));
    }

    private void refused(String code, String field, Runnable step) {
        assertThatThrownBy(() -> as(step)).isInstanceOfSatisfying(ProblemTreeUnusable.class, no -> {
            assertThat(no.code()).isEqualTo("analysis.problem-tree." + code);
            assertThat(no.field()).isEqualTo(field);
        });
    }

    private <T> T ask(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }

    private void as(Runnable steps) {
        ask(() -> {
            steps.run();
            return cycle;
        });
    }
}
