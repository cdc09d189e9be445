package cz.trojlistek.plan;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the network of services costs in the years of a plan, and who pays it. */
@SuppressWarnings("NullAway.Init")
class PriceNetworkTest extends ProposingPlan {

    @Autowired
    PriceNetwork pricing;

    int first;

    @BeforeEach
    void drafting() {
        first = coordinator(() -> read.head(cycle)).years().getFirst();
        advance.enter(cycle, Phase.DRAFTING);
    }

    @Test
    void BR_146_theStateNeedOfSouthMoraviaIsExactToTheCrown() {
        var year = year(2015, 3_039_820_634L, "35");
        assertThat(year.stateNeed()).isEqualTo(1_063_937_222L);
    }

    @ParameterizedTest
    @CsvSource({"1, 50, 1", "1, 49.99, 0", "3, 50, 2", "999999999999, 100, 999999999999", "200, 0.25, 1", "7, 0, 0"})
    void BR_146_halfACrownIsRoundedUpwards(long optimised, String share, long need) {
        assertThat(year(2015, optimised, share).stateNeed()).isEqualTo(need);
    }

    @Test
    void BR_147_whatNobodyPaysIsToldAndSoIsTooMuch() {
        assertThat(year(2015, 1000, "40").gap()).isEqualTo(600);
        assertThat(year(2015, 1000, "40", paid(FundingSource.REGION, 600)).gap())
                .isZero();
        assertThat(year(2015, 1000, "40", paid(FundingSource.REGION, 500), paid(FundingSource.USERS, 101))
                        .gap())
                .isEqualTo(-1);
    }

    @Test
    void aYearIsSaidOnceCorrectedAndTakenBackAndTheTrailKeepsAll() {
        add(year(first, 1000, "40", paid(FundingSource.REGION, 600)));
        refusedAt("year", () -> add(year(first, 5, "1")));
        assertThat(network()).containsExactly(year(first, 1000, "40", paid(FundingSource.REGION, 600)));

        var seen = editVersion();
        coordinator(() -> pricing.correct(cycle, seen, year(first, 1000, "40", paid(FundingSource.REGION, 600))));
        assertThat(trail()).as("the same again decides nothing").hasSize(1);
        coordinator(() -> pricing.correct(cycle, editVersion(), year(first, 1000, "40.5", paid(FundingSource.ESF, 1))));
        assertThat(network()).containsExactly(year(first, 1000, "40.50", paid(FundingSource.ESF, 1)));
        assertThatThrownBy(() -> coordinator(() -> pricing.correct(cycle, seen, year(first, 1, "1"))))
                .isInstanceOf(ChangedMeanwhile.class);
        coordinator(() -> pricing.remove(cycle, first));

        assertThat(network()).isEmpty();
        assertThat(trail()).hasSize(3);
        assertThat(trail().get(1)).contains("600", "|", "40.5 %", "405 Kč");
        assertThatThrownBy(() -> coordinator(() -> pricing.remove(cycle, first)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void badInputIsRefusedWhereItWasTyped() {
        refusedAt("year", () -> add(year(first - 1, 1, "1")));
        refusedAt("year", () -> NetworkYear.of(null, BigDecimal.ONE, BigDecimal.ONE, List.of()));
        refusedAt("optimised", () -> NetworkYear.of(first, new BigDecimal("0.5"), BigDecimal.ONE, List.of()));
        refusedAt("optimised", () -> NetworkYear.of(first, null, BigDecimal.ONE, List.of()));
        refusedAt("stateShare", () -> NetworkYear.of(first, BigDecimal.ONE, null, List.of()));
        refusedAt("stateShare", () -> year(first, 1, "100.01"));
        refusedAt("stateShare", () -> year(first, 1, "-1"));
        refusedAt("stateShare", () -> year(first, 1, "1.001"));
        refusedAt("source", () -> NetworkFunding.of(FundingSource.STATE, BigDecimal.ONE));
        refusedAt("source", () -> NetworkFunding.of(null, BigDecimal.ONE));
        refusedAt("crowns", () -> NetworkFunding.of(FundingSource.REGION, BigDecimal.ZERO));
        refusedAt(
                "funding.1.source", () -> year(first, 9, "1", paid(FundingSource.ESF, 1), paid(FundingSource.ESF, 2)));
    }

    @Test
    void onlyWhoWritesThePlanAsAWholeSaysIt() {
        var said = year(first, 1000, "40");
        var group = "manazerka." + cycle;
        people.inGroup(group, Role.GROUP_MANAGER, BRNO, group(chapter));
        plans.cycle(KURIM, 1, null);
        assertThatThrownBy(() -> actors.as(group, () -> pricing.add(cycle, said)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> as(KURIM, () -> pricing.add(cycle, said))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(KURIM, () -> read.network(cycle, 0))).isInstanceOf(NotFound.class);
        add(said);
        advance.enter(cycle, Phase.CONSULTATION);
        assertThatThrownBy(() -> coordinator(() -> pricing.remove(cycle, first)))
                .isInstanceOf(TextFrozen.class);
    }

    @Test
    void BR_120_theCostsOfTheNetworkArePartOfTheFingerprint() {
        var text = coordinator(() -> read.whole(cycle, 0));
        var without = ContentHash.of("a", "b", text, List.of());
        add(year(first, 1000, "40"));
        var with = ContentHash.of("a", "b", text, coordinator(() -> read.network(cycle, 0)));
        coordinator(() -> pricing.correct(cycle, editVersion(), year(first, 1000, "40", paid(FundingSource.ESF, 1))));

        assertThat(with).isNotEqualTo(without);
        assertThat(ContentHash.of("a", "b", text, coordinator(() -> read.network(cycle, 0))))
                .isNotEqualTo(with);
    }

    @Test
    void readingTakesAsManyStatementsForManyYearsAsForOne() {
        add(year(first, 1000, "40", paid(FundingSource.ESF, 1)));
        var few = Statements.of(() -> coordinator(() -> read.network(cycle, 0)));
        add(year(first + 1, 1000, "40", paid(FundingSource.ESF, 1), paid(FundingSource.REGION, 2)));
        add(year(first + 2, 1000, "40"));

        assertThat(Statements.of(() -> coordinator(() -> read.network(cycle, 0))))
                .hasSameSizeAs(few);
    }

    private static NetworkYear year(int year, long optimised, String share, NetworkFunding... funding) {
        return NetworkYear.of(year, BigDecimal.valueOf(optimised), new BigDecimal(share), List.of(funding));
    }

    private static NetworkFunding paid(FundingSource source, long crowns) {
        return NetworkFunding.of(source, BigDecimal.valueOf(crowns));
    }

    private void add(NetworkYear said) {
        coordinator(() -> pricing.add(cycle, said));
    }

    private List<NetworkYear> network() {
        return coordinator(() -> read.network(cycle, 0)).stream()
                .map(NetworkLine::said)
                .toList();
    }

    private int editVersion() {
        return coordinator(() -> read.network(cycle, 0)).getFirst().editVersion();
    }

    private List<String> trail() {
        return database.sql("""
                        select before || '|' || after from audit_entry
                        where action = 'NetworkPriced' and subject = ? order by id""").param(cycle).query(String.class).list();
    }
}
