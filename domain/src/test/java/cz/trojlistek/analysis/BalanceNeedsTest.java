package cz.trojlistek.analysis;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.ReadBalance.Cell;
import cz.trojlistek.analysis.ReadBalance.GapRow;
import cz.trojlistek.analysis.ReadBalance.RowView;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
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

/** Needs of Brno beside what there is for them. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class BalanceNeedsTest {

    static final BalanceWords NEED = counted(BalanceSide.NEED, 120, BalanceUnit.PERSONS);

    @Autowired
    TestPlans plans;

    @Autowired
    BalanceNeeds balance;

    @Autowired
    ReadBalance read;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    UUID cycle;

    @BeforeEach
    void aCycle() {
        cycle = plans.analysing(BRNO);
    }

    @Test
    void BR_200_aRowIsAddedCorrectedAndTakenBackWithARowOfTheTrailEach() {
        var row = ask(() -> balance.add(cycle, NEED));
        as(() -> balance.correct(row, 0, counted(BalanceSide.NEED, 130, BalanceUnit.PERSONS)));
        as(() -> balance.correct(row, 1, counted(BalanceSide.NEED, 130, BalanceUnit.PERSONS)));
        assertThat(rows(Cell.ALL)).singleElement().satisfies(one -> {
            assertThat(one.placeName()).isEqualTo("Brno");
            assertThat(one.amount()).isEqualByComparingTo("130");
            assertThat(one.source()).isEqualTo("Šetření potřeb");
        });
        as(() -> balance.remove(row, 1));

        assertThat(rows(Cell.ALL)).isEmpty();
        assertThat(database.sql(
                                "select action from audit_entry where subject = ? and action like 'Balance%' order by id")
                        .param(cycle)
                        .query(String.class)
                        .list())
                .containsExactly("BalanceRowAdded", "BalanceRowCorrected", "BalanceRowRemoved");
    }

    @Test
    void theMatrixShowsWhatIsMissingInEachUnitWithTheMoneyBesideIt() {
        as(() -> {
            balance.add(cycle, NEED);
            balance.add(cycle, counted(BalanceSide.NEED, 30, BalanceUnit.PERSONS));
            balance.add(cycle, counted(BalanceSide.CAPACITY, 90, BalanceUnit.PERSONS));
            balance.add(cycle, counted(BalanceSide.CAPACITY, 12, BalanceUnit.PLACES));
            balance.add(cycle, counted(BalanceSide.RESOURCE, 1_500_000, BalanceUnit.CROWNS));
            balance.add(
                    cycle,
                    new BalanceWords(
                            BalanceSide.RESOURCE,
                            BRNO,
                            TargetGroup.CHILDREN_YOUTH_FAMILY,
                            ServiceKind.RANA_PECE,
                            new BigDecimal("200000.50"),
                            BalanceUnit.CROWNS,
                            "",
                            "Rozpočet"));
        });

        var gaps = ask(() -> read.gaps(cycle, 0, 25));
        assertThat(gaps).extracting(GapRow::unit).containsExactly(BalanceUnit.PERSONS, BalanceUnit.PLACES, null);
        assertThat(gaps.get(0).need()).isEqualByComparingTo("150");
        assertThat(gaps.get(0).gap()).isEqualByComparingTo("60");
        assertThat(gaps.get(0).resources()).isEqualByComparingTo("1500000");
        assertThat(gaps.get(1).gap()).isEqualByComparingTo("-12");
        assertThat(gaps.get(2).resources()).isEqualByComparingTo("200000.50");
        assertThat(ask(() -> read.gaps(cycle, 1, 1))).containsExactly(gaps.get(1));
    }

    @Test
    void theRowsBehindACellAreFoundInTheOrderOfTheLists() {
        as(() -> {
            balance.add(cycle, counted(BalanceSide.CAPACITY, 90, BalanceUnit.PERSONS));
            balance.add(cycle, NEED);
            balance.add(
                    cycle,
                    new BalanceWords(
                            BalanceSide.NEED,
                            BRNO,
                            TargetGroup.SENIORS,
                            ServiceKind.TISNOVA_PECE,
                            BigDecimal.ONE,
                            BalanceUnit.PERSONS,
                            "",
                            "Setkání"));
        });

        assertThat(rows(new Cell(TargetGroup.SENIORS, ServiceKind.PECOVATELSKA_SLUZBA)))
                .extracting(RowView::side)
                .containsExactly(BalanceSide.NEED, BalanceSide.CAPACITY);
        assertThat(rows(new Cell(null, ServiceKind.TISNOVA_PECE))).hasSize(1);
        assertThat(rows(new Cell(TargetGroup.CHILDREN_YOUTH_FAMILY, null))).isEmpty();
        assertThat(ask(() -> read.rows(cycle, Cell.ALL, 2, 25)))
                .extracting(RowView::serviceKind)
                .containsExactly(ServiceKind.TISNOVA_PECE);
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        refused("amount.unusable", "amount", () -> counted(BalanceSide.NEED, -1, BalanceUnit.PERSONS));
        refused("unit.unusable", "unit", () -> counted(BalanceSide.NEED, 1, BalanceUnit.CROWNS));
        refused("unit.unusable", "unit", () -> counted(BalanceSide.RESOURCE, 1, BalanceUnit.HOURS));
        refused(
                "missing",
                "targetGroup",
                () -> BalanceWords.typed(
                        BalanceSide.NEED,
                        BRNO,
                        null,
                        ServiceKind.RANA_PECE,
                        BigDecimal.ONE,
                        BalanceUnit.PERSONS,
                        "",
                        "x"));
        refused("elsewhere", "place", () -> as(() -> balance.add(cycle, at(KURIM))));
        assertThatThrownBy(() -> new BalanceWords(
                        BalanceSide.NEED,
                        BRNO,
                        TargetGroup.SENIORS,
                        ServiceKind.RANA_PECE,
                        BigDecimal.ONE,
                        BalanceUnit.PERSONS,
                        "",
                        " "))
                .hasMessage("wording.missing");
    }

    @Test
    void fiveThousandRowsAreEnough() {
        as(() -> balance.add(cycle, NEED));
        database.sql("""
                        insert into balance_row
                        select gen_random_uuid(), cycle, side, place, place_name, target_group, service_kind, amount, unit,
                            text, source, 0
                        from balance_row, generate_series(2, 5000) where cycle = ?""").param(cycle).update();
        refused("full", "text", () -> as(() -> balance.add(cycle, NEED)));
    }

    @Test
    void whoHasNotSeenTheChangeOfAnotherChangesNothing() {
        var row = ask(() -> balance.add(cycle, NEED));
        as(() -> balance.correct(row, 0, counted(BalanceSide.NEED, 130, BalanceUnit.PERSONS)));

        assertThatThrownBy(() -> as(() -> balance.correct(row, 0, NEED))).isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> as(() -> balance.remove(row, 0))).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void onlyWhoConductsTheCycleAndOnlyUntilTheDraftIsOut() {
        plans.cycle(KURIM, 1, null);
        var row = ask(() -> balance.add(cycle, NEED));
        assertThatThrownBy(() -> plans.as(Role.AUDITOR, BRNO, () -> balance.add(cycle, NEED)))
                .isInstanceOf(NotAllowed.class);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> plans.as(Role.COORDINATOR, KURIM, () -> balance.add(cycle, NEED)),
                () -> plans.as(Role.COORDINATOR, KURIM, () -> read.rows(cycle, Cell.ALL, 0, 25)),
                () -> plans.as(Role.COORDINATOR, KURIM, () -> read.gaps(cycle, 0, 25)),
                () -> plans.as(Role.COORDINATOR, KURIM, () -> read.ofTown(BRNO)))) {
            assertThatThrownBy(step).isInstanceOf(NotFound.class);
        }

        advance.enter(cycle, Phase.CONSULTATION);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> ask(() -> balance.add(cycle, NEED)),
                () -> as(() -> balance.correct(row, 0, NEED)),
                () -> as(() -> balance.remove(row, 0)))) {
            assertThatThrownBy(step).isInstanceOf(WrongPhase.class);
        }
    }

    @Test
    void readingTakesAsManyStatementsForManyAsForOne() {
        ask(() -> balance.add(cycle, NEED));
        var few = Statements.of(() -> ask(() -> List.of(read.gaps(cycle, 0, 25), rows(Cell.ALL))));
        as(() -> {
            for (var kind : ServiceKind.values()) {
                balance.add(
                        cycle,
                        new BalanceWords(
                                BalanceSide.NEED,
                                BRNO,
                                TargetGroup.SENIORS,
                                kind,
                                BigDecimal.TEN,
                                BalanceUnit.PERSONS,
                                "",
                                "Setkání"));
            }
        });

        assertThat(Statements.of(() -> ask(() -> List.of(read.gaps(cycle, 0, 25), rows(Cell.ALL)))))
                .hasSameSizeAs(few);
        assertThat(ask(() -> read.gaps(cycle, 25, 25))).hasSize(8);
    }

    private static BalanceWords counted(BalanceSide side, long amount, BalanceUnit unit) {
        return new BalanceWords(
                side,
                BRNO,
                TargetGroup.SENIORS,
                ServiceKind.PECOVATELSKA_SLUZBA,
                BigDecimal.valueOf(amount),
                unit,
                "Péče doma",
                "Šetření potřeb");
    }

    private static BalanceWords at(TerritoryPath place) {
        return new BalanceWords(
                BalanceSide.NEED,
                place,
                TargetGroup.SENIORS,
                ServiceKind.PECOVATELSKA_SLUZBA,
                BigDecimal.ONE,
                BalanceUnit.PERSONS,
                "",
                "Setkání");
    }

    private void refused(String code, String field, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.code()).isEqualTo("analysis.balance." + code);
            assertThat(no.field()).isEqualTo(field);
        });
    }

    private List<RowView> rows(Cell cell) {
        return ask(() -> read.rows(cycle, cell, 0, 25));
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
