package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.trojlistek.Statements;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.BudgetSums.OfPart;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two measures of a priority and what they cost. */
@SuppressWarnings("NullAway.Init")
class FundMeasuresTest extends ProposingPlan {

    @Autowired
    FundMeasures funding;

    @Autowired
    ConductCycle cycles;

    UUID priority;
    UUID measure;
    UUID other;
    int first;

    @BeforeEach
    void twoMeasures() {
        priority = add(chapter.id(), ElementKind.PRIORITY, "Terénní služby");
        measure = add(priority, ElementKind.MEASURE, "Rozšířit pečovatelskou službu");
        other = add(priority, ElementKind.MEASURE, "Zajistit dopravu");
        first = coordinator(() -> cycles.get(cycle)).period().fromYear();
    }

    @Test
    void everySumIsExactToTheCrown() {
        fund(measure, amount(first, FundingSource.REGION, 999_999_999_999L), amount(first, FundingSource.ESF, 1));
        fund(other, amount(first + 1, FundingSource.REGION, 333_333_333_333L));

        var sums = coordinator(() -> read.budget(cycle, 0));
        assertThat(sums.total()).isEqualTo(1_333_333_333_333L);
        assertThat(sums.of(first)).isEqualTo(1_000_000_000_000L);
        assertThat(sums.of(FundingSource.REGION)).isEqualTo(1_333_333_333_332L);
        assertThat(sums.of(first + 1, FundingSource.ESF)).isZero();
        assertThat(sums.years()).containsExactly(first, first + 1);
        assertThat(sums.sources()).containsExactly(FundingSource.REGION, FundingSource.ESF);
        assertThat(sums.measures()).isEqualTo(2);
        assertThat(sums.funded()).isEqualTo(2);
        assertThat(coordinator(() -> read.budgetOfParts(cycle, 0, 0, 10)))
                .extracting(OfPart::code, OfPart::depth, OfPart::measures, OfPart::funded, OfPart::crowns)
                .containsExactly(tuple("1", 0, 2, 2, 1_333_333_333_333L), tuple("1.1", 1, 2, 2, 1_333_333_333_333L));
    }

    @Test
    void whatNobodyHasPricedIsCountedAndNotTakenForNothing() {
        fund(measure, amount(first, FundingSource.STATE, 5));

        assertThat(coordinator(() -> read.budget(cycle, 0)).funded()).isEqualTo(1);
        fund(measure);
        assertThat(coordinator(() -> read.budget(cycle, 0))).isEqualTo(new BudgetSums(List.of(), 2, 0));
    }

    @Test
    void theTrailKeepsBothBudgetsAndWhoSavesTheSameHasDecidedNothing() {
        fund(measure, amount(first, FundingSource.REGION, 1_500_000));
        var told = trail();
        fund(measure, amount(first, FundingSource.REGION, 1_500_000));
        assertThat(trail()).isEqualTo(told);
        fund(measure, amount(first, FundingSource.REGION, 1_600_000), amount(first, FundingSource.ESF, 2));

        assertThat(trail()).hasSize(told.size() + 1);
        assertThat(trail().getLast()).contains("1.1.1 ", "1500000", "|", "1600000");
    }

    @Test
    void theSecondWriterIsTold() {
        var seen = seen(measure);
        fund(measure, amount(first, FundingSource.REGION, 1));

        assertThatThrownBy(() ->
                        coordinator(() -> funding.fund(measure, seen, List.of(amount(first, FundingSource.REGION, 2)))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(coordinator(() -> read.budget(cycle, 0)).total()).isEqualTo(1);
    }

    @Test
    void badInputIsRefusedWhereItWasTyped() {
        refusedAt(
                "budget.1.source",
                () -> fund(measure, amount(first, FundingSource.REGION, 1), amount(first, FundingSource.REGION, 2)));
        refusedAt("budget.0.year", () -> fund(measure, amount(first - 1, FundingSource.REGION, 1)));
        refusedAt("budget", () -> fund(priority, amount(first, FundingSource.REGION, 1)));
        refusedAt("year", () -> BudgetAmount.of(null, FundingSource.REGION, BigDecimal.ONE));
        refusedAt("source", () -> BudgetAmount.of(first, null, BigDecimal.ONE));
        refusedAt("crowns", () -> BudgetAmount.of(first, FundingSource.REGION, null));
        assertThat(coordinator(() -> read.budget(cycle, 0)).total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "0.5", "1e12", "1e400"})
    void onlyWholePositiveCrownsAreTaken(BigDecimal crowns) {
        refusedAt("crowns", () -> BudgetAmount.of(2020, FundingSource.REGION, crowns));
    }

    @Test
    void onlyWhoWritesThereSaysWhatItCosts() {
        var own = "manazerka." + cycle;
        people.inGroup(own, Role.GROUP_MANAGER, BRNO, group(chapter));
        var elsewhere = "manazer." + cycle;
        people.inGroup(elsewhere, Role.GROUP_MANAGER, BRNO, group(second));
        plans.cycle(KURIM, 1, null);
        var amounts = List.of(amount(first, FundingSource.REGION, 1));

        assertThatThrownBy(() -> actors.as(elsewhere, () -> funding.fund(measure, seen(measure), amounts)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KURIM, () -> funding.fund(measure, 0, amounts)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> read.budget(cycle, 0))).isInstanceOf(NotFound.class);
        actors.as(own, () -> funding.fund(measure, seen(measure), amounts));
        advance.enter(cycle, Phase.CONSULTATION);
        assertThatThrownBy(() -> fund(measure)).isInstanceOf(TextFrozen.class);
    }

    @Test
    void BR_120_costsArePartOfTheFingerprint() {
        fund(measure, amount(first, FundingSource.REGION, 7), amount(first, FundingSource.ESF, 8));
        var text = coordinator(() -> read.whole(cycle, 0));
        var hash = ContentHash.of("a", "b", text, List.of());
        assertThat(text.budget()).extracting(BudgetLine::crowns).containsExactly(8L, 7L);
        fund(measure, amount(first, FundingSource.REGION, 9));

        assertThat(ContentHash.of("a", "b", coordinator(() -> read.whole(cycle, 0)), List.of()))
                .isNotEqualTo(hash);
        assertThat(ContentHash.of("a", "b", new PlanText(text.lines(), text.indicators(), List.of()), List.of()))
                .as("a text without costs has the hash it always had")
                .isNotEqualTo(hash);
    }

    @Test
    void whatIsRemovedIsToldWithItsCosts() {
        fund(measure, amount(first, FundingSource.REGION, 1_234));
        coordinator(() -> write.remove(priority));

        assertThat(trail().getLast()).contains("1.1.1 [" + first + " REGION] 1234 Kč");
        assertThat(coordinator(() -> read.budget(cycle, 0))).isEqualTo(new BudgetSums(List.of(), 0, 0));
    }

    @Test
    void readingTakesAsManyStatementsForManyAsForOne() {
        fund(measure, amount(first, FundingSource.REGION, 1));
        var few = Statements.of(() -> coordinator(() -> read.budgetOfParts(cycle, 0, 0, 50)));
        var fewLines = Statements.of(() -> coordinator(() -> read.whole(cycle, 0)));
        for (int i = 0; i < 5; i++) {
            fund(add(priority, ElementKind.MEASURE, "Opatření " + i), amount(first, FundingSource.ESF, 1));
        }

        assertThat(Statements.of(() -> coordinator(() -> read.budgetOfParts(cycle, 0, 0, 50))))
                .hasSameSizeAs(few);
        assertThat(Statements.of(() -> coordinator(() -> read.whole(cycle, 0)))).hasSameSizeAs(fewLines);
    }

    private static BudgetAmount amount(int year, @Nullable FundingSource source, long crowns) {
        return BudgetAmount.of(year, source, BigDecimal.valueOf(crowns));
    }

    private void fund(UUID of, BudgetAmount... amounts) {
        coordinator(() -> funding.fund(of, seen(of), List.of(amounts)));
    }

    private int seen(UUID of) {
        return coordinator(() -> read.below(cycle, 0, of, 0, 1))
                .lines()
                .getFirst()
                .editVersion();
    }

    private List<String> trail() {
        return database.sql("""
                        select before || '|' || after from audit_entry
                        where action = 'TextChanged' and subject = ? order by id""").param(cycle).query(String.class).list();
    }
}
