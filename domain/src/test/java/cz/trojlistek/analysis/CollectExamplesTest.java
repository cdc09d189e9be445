package cz.trojlistek.analysis;

import static cz.trojlistek.TestPeople.CHOMUTOV;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.CollectExamples.ExampleRow;
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
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Examples as the third meeting in Chomutov used them in 2014. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CollectExamplesTest {

    static final ExampleWords TREBIC =
            new ExampleWords("Třebíč", "Systém financování sociálních služeb, do kterého chce zapojit i obce", null);

    @Autowired
    TestPlans plans;

    @Autowired
    CollectExamples collect;

    @Autowired
    WritePlan write;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    UUID cycle;
    UUID goal;

    @BeforeEach
    void aGoal() {
        cycle = plans.proposing(CHOMUTOV, 1);
        var chapter = plans.chapters(cycle).getFirst().id();
        var priority = plans.priority(cycle, chapter, "Služby");
        goal = ask(() -> write.add(priority, ElementKind.GOAL, "Vznik a udržení služeb", null));
    }

    @Test
    void BR_200_anExampleIsCollectedForAGoalCorrectedAndTakenBackWithARowOfTheTrailEach() {
        var example = ask(() -> collect.collect(cycle, TREBIC));
        ask(() -> collect.collect(cycle, new ExampleWords("Chomutovsko", "Centrum Kamínek", null)));
        as(() -> collect.correct(example, 0, new ExampleWords(TREBIC.place(), TREBIC.text(), goal)));
        as(() -> collect.correct(example, 1, new ExampleWords(TREBIC.place(), TREBIC.text(), goal)));

        var rows = ask(() -> collect.examples(cycle, 0, 25));
        assertThat(rows).extracting(ExampleRow::place).containsExactly("Chomutovsko", "Třebíč");
        assertThat(rows.getLast().goalWords()).endsWith("Vznik a udržení služeb");
        assertThat(rows.getLast().chapter())
                .isEqualTo(plans.chapters(cycle).getFirst().id());
        assertThat(ask(() -> collect.examples(cycle, 1, 25))).hasSize(1);
        as(() -> collect.remove(example, 1));
        assertThat(ask(() -> collect.examples(cycle, 0, 25))).hasSize(1);
        assertThat(database.sql(
                                "select action from audit_entry where subject = ? and action like 'Example%' order by id")
                        .param(cycle)
                        .query(String.class)
                        .list())
                .containsExactly("ExampleCollected", "ExampleCollected", "ExampleCorrected", "ExampleRemoved");
        assertThat(database.sql("select after from audit_entry where subject = ? and action = 'ExampleCorrected'")
                        .param(cycle)
                        .query(String.class)
                        .single())
                .contains("Vznik a udržení služeb");
    }

    @Test
    void aGoalOfAnotherTextIsRefusedAndOneThatHasLeftIsNoLongerNamed() {
        assertThatThrownBy(() ->
                        ask(() -> collect.collect(cycle, new ExampleWords("Jinde", "Něco", UUID.randomUUID()))))
                .isInstanceOfSatisfying(
                        ProblemTreeUnusable.class, no -> assertThat(no.field()).isEqualTo("goal"))
                .hasMessage("analysis.problem-tree.goal-unknown");
        ask(() -> collect.collect(cycle, new ExampleWords("Třebíč", "Něco", goal)));
        as(() -> write.remove(goal));
        assertThat(ask(() -> collect.examples(cycle, 0, 25)).getFirst().goalWords())
                .isEmpty();
        assertThatThrownBy(() -> new ExampleWords(" ", "Něco", null)).hasMessage("wording.missing");
        assertThatThrownBy(() -> new ExampleWords("Jinde", " ", null)).hasMessage("wording.missing");
    }

    @Test
    void aHundredExamplesAreEnough() {
        for (int i = 0; i < 100; i++) {
            ask(() -> collect.collect(cycle, TREBIC));
        }
        assertThatThrownBy(() -> ask(() -> collect.collect(cycle, TREBIC)))
                .hasMessage("analysis.problem-tree.examples-full");
    }

    @Test
    void whoHasNotSeenTheChangeOfAnotherChangesNothing() {
        var example = ask(() -> collect.collect(cycle, TREBIC));
        as(() -> collect.correct(example, 0, new ExampleWords("Třebíč", "Jinak", null)));

        assertThatThrownBy(() -> as(() -> collect.correct(example, 0, TREBIC)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class, told -> assertThat(told.now()).containsExactly("Třebíč", "Jinak"));
        assertThatThrownBy(() -> as(() -> collect.remove(example, 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onlyWhoConductsTheCycleAndOnlyUntilTheDraftIsOut() {
        plans.cycle(KURIM, 1, null);
        var example = ask(() -> collect.collect(cycle, TREBIC));
        assertThatThrownBy(() -> plans.as(Role.AUDITOR, CHOMUTOV, () -> collect.collect(cycle, TREBIC)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> collect.collect(cycle, TREBIC)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> collect.examples(cycle, 0, 25)))
                .isInstanceOf(NotFound.class);

        advance.enter(cycle, Phase.CONSULTATION);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> ask(() -> collect.collect(cycle, TREBIC)),
                () -> as(() -> collect.correct(example, 0, TREBIC)),
                () -> as(() -> collect.remove(example, 0)))) {
            assertThatThrownBy(step).isInstanceOf(WrongPhase.class);
        }
    }

    @Test
    void readingTakesAsManyStatementsForManyAsForOne() {
        ask(() -> collect.collect(cycle, TREBIC));
        var few = Statements.of(() -> ask(() -> collect.examples(cycle, 0, 25)));
        ask(() -> collect.collect(cycle, TREBIC));

        assertThat(Statements.of(() -> ask(() -> collect.examples(cycle, 0, 25))))
                .hasSameSizeAs(few);
    }

    private <T> T ask(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, CHOMUTOV, steps);
    }

    private void as(Runnable steps) {
        ask(() -> {
            steps.run();
            return cycle;
        });
    }
}
