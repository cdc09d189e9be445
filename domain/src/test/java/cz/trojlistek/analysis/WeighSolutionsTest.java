package cz.trojlistek.analysis;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.ReadSolutions.VariantRow;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class WeighSolutionsTest {

    static final VariantWords PLAIN = new VariantWords("Společný koordinátor", "", "", null, false);

    @Autowired
    TestPlans plans;

    @Autowired
    AnalyseSituation analyse;

    @Autowired
    WeighSolutions weigh;

    @Autowired
    ReadSolutions read;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    UUID cycle;
    UUID area;

    @BeforeEach
    void anArea() {
        cycle = plans.proposing(BRNO, 1);
        area = ask(() -> analyse.addProblemArea(cycle, 1, "NEDOSTATEČNÁ KOORDINACE"));
    }

    @Test
    void BR_200_aVariantIsProposedWeighedChosenAndTakenBackWithARowOfTheTrailEach() {
        var variant = ask(() -> weigh.propose(area, PLAIN));
        var chosen = new VariantWords(
                "Společný koordinátor", "Jeden kontakt", "Kdo ho zaplatí", new BigDecimal("1200000.50"), true);
        as(() -> weigh.correct(variant, 0, chosen));
        as(() -> weigh.correct(variant, 1, chosen));
        assertThat(ask(() -> read.variants(cycle)).get(area))
                .containsExactly(new VariantRow(
                        variant,
                        area,
                        "Společný koordinátor",
                        "Jeden kontakt",
                        "Kdo ho zaplatí",
                        new BigDecimal("1200000.50"),
                        true,
                        1));
        refused("variants-below", "area", () -> as(() -> analyse.removeProblemArea(area, 0)));
        as(() -> weigh.remove(variant, 1));

        assertThat(ask(() -> read.variants(cycle))).isEmpty();
        assertThat(database.sql(
                                "select action from audit_entry where subject = ? and action like 'Variant%' order by id")
                        .param(cycle)
                        .query(String.class)
                        .list())
                .containsExactly("VariantProposed", "VariantCorrected", "VariantRemoved");
    }

    @Test
    void anAreaTakesTwentyVariantsAndUsableWords() {
        for (int i = 0; i < 20; i++) {
            ask(() -> weigh.propose(area, PLAIN));
        }
        refused("variants-full", "title", () -> ask(() -> weigh.propose(area, PLAIN)));
        refused("cost", "cost", () -> new VariantWords("Jinak", "", "", new BigDecimal("-1"), false));
        refused("cost", "cost", () -> new VariantWords("Jinak", "", "", new BigDecimal("0.001"), false));
        refused("cost", "cost", () -> new VariantWords("Jinak", "", "", new BigDecimal("1e13"), false));
        assertThatThrownBy(() -> new VariantWords(" ", "", "", null, false)).hasMessage("wording.missing");
    }

    @Test
    void whoHasNotSeenTheChangeOfAnotherChangesNothing() {
        var variant = ask(() -> weigh.propose(area, PLAIN));
        as(() -> weigh.correct(variant, 0, new VariantWords("Dva koordinátoři", "Blíž", "", null, false)));

        assertThatThrownBy(() -> as(() -> weigh.correct(variant, 0, PLAIN)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        told -> assertThat(told.now()).containsExactly("Dva koordinátoři", "Blíž", ""));
        assertThatThrownBy(() -> as(() -> weigh.remove(variant, 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onlyWhoConductsTheCycleAndOnlyUntilTheDraftIsOut() {
        plans.cycle(KURIM, 1, null);
        var variant = ask(() -> weigh.propose(area, PLAIN));
        assertThatThrownBy(() -> plans.as(Role.AUDITOR, BRNO, () -> weigh.propose(area, PLAIN)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> weigh.propose(area, PLAIN)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> plans.as(Role.COORDINATOR, KURIM, () -> read.variants(cycle)))
                .isInstanceOf(NotFound.class);

        advance.enter(cycle, Phase.CONSULTATION);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> ask(() -> weigh.propose(area, PLAIN)),
                () -> as(() -> weigh.correct(variant, 0, PLAIN)),
                () -> as(() -> weigh.remove(variant, 0)))) {
            assertThatThrownBy(step).isInstanceOf(WrongPhase.class);
        }
    }

    @Test
    void readingTakesAsManyStatementsForManyAsForOne() {
        ask(() -> weigh.propose(area, PLAIN));
        var few = Statements.of(() -> as(() -> read.variants(cycle)));
        ask(() -> weigh.propose(area, PLAIN));

        assertThat(Statements.of(() -> as(() -> read.variants(cycle)))).hasSameSizeAs(few);
    }

    private void refused(String code, String field, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class, no -> {
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
