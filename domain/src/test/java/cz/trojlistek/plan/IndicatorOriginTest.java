package cz.trojlistek.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.TestPlans;
import cz.trojlistek.kernel.Phase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From where to where the number of an indicator goes, and the steps of a measure that it may measure. */
@SuppressWarnings("NullAway.Init")
class IndicatorOriginTest extends ProposingPlan {

    static final IndicatorOrigin ORIGIN =
            new IndicatorOrigin(LocalDate.of(2009, 12, 31), IndicatorDirection.RISE, "Výkaz poradny");

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    UUID activity;

    @BeforeEach
    void aStepOfAMeasure() {
        var priority = add(chapter.id(), ElementKind.PRIORITY, "Pomoc doma");
        var measure = add(priority, ElementKind.MEASURE, "Poradna");
        coordinator(() -> write.addIndicator(measure, TestPlans.indicator(SmartCheck.PASSED, "")));
        activity = add(measure, ElementKind.ACTIVITY, "Najít místo");
    }

    @Test
    void BR_113_whereANumberComesFromIsKeptToldAndFrozen() {
        var id = coordinator(() -> write.addIndicator(activity, said(BigDecimal.ONE, BigDecimal.TEN, ORIGIN)));

        assertThat(line().origin()).isEqualTo(ORIGIN);
        assertThat(database.sql("""
                                select after from audit_entry where action = 'TextChanged' and subject = ?
                                order by id desc limit 1""").param(cycle).query(String.class).single())
                .contains("Výkaz poradny", "RISE", "2009-12-31");
        coordinator(() -> write.correctIndicator(
                id, 0, said(BigDecimal.ONE, BigDecimal.TEN, new IndicatorOrigin(null, IndicatorDirection.HOLD, ""))));
        assertThat(line().origin()).isEqualTo(new IndicatorOrigin(null, IndicatorDirection.HOLD, ""));
    }

    @Test
    void BR_120_itIsPartOfAVersionAndOfItsFingerprint() {
        plans.draft(cycle);
        advance.enter(cycle, Phase.SETTLING);
        var id = coordinator(() -> write.addIndicator(activity, said(BigDecimal.ONE, BigDecimal.TEN, ORIGIN)));
        facts.freezeRevised(cycle);
        assertThat(coordinator(() -> read.below(cycle, 1, activity, 0, 1))
                        .indicators()
                        .getFirst()
                        .origin())
                .isEqualTo(ORIGIN);
        coordinator(() -> write.correctIndicator(
                id, 0, said(BigDecimal.ONE, BigDecimal.TEN, new IndicatorOrigin(null, null, "Výkaz poradny"))));
        facts.freezeRevised(cycle);

        assertThat(coordinator(() -> read.versions(cycle, 0, 10)))
                .extracting(VersionFact::hash)
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void whatContradictsItselfIsRefusedWhereItWasTyped() {
        refusedAt("direction", () -> said(BigDecimal.TEN, BigDecimal.ONE, ORIGIN));
        refusedAt(
                "direction",
                () -> said(BigDecimal.ONE, BigDecimal.TEN, new IndicatorOrigin(null, IndicatorDirection.FALL, "")));
        refusedAt("baseline", () -> said(null, BigDecimal.ONE, ORIGIN));
        refusedAt("baselineOn", () -> new IndicatorOrigin(LocalDate.MAX, null, ""));
        refusedAt("source", () -> new IndicatorOrigin(null, null, "x".repeat(301)));
    }

    @Test
    void BR_112_anActivityStandsBelowAMeasureOnly() {
        refusedAt("kind", () -> add(chapter.id(), ElementKind.ACTIVITY, "Bez opatření"));
        refusedAt("kind", () -> add(activity, ElementKind.MEASURE, "Pod aktivitou"));
        assertThat(codes()).contains("1.1.1.1");
    }

    private static NewIndicator said(@Nullable BigDecimal baseline, BigDecimal target, IndicatorOrigin origin) {
        return new NewIndicator("Klienti", "osob", baseline, target, 2012, SmartCheck.PASSED, "", origin);
    }

    private IndicatorLine line() {
        return coordinator(() -> read.below(cycle, 0, activity, 0, 1))
                .indicators()
                .getFirst();
    }
}
