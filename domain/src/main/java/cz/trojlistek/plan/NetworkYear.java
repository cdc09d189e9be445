package cz.trojlistek.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the network of services costs in one year and who pays it.
 *
 * @param optimised costs after the methodology was applied, 1 to 999,999,999,999 whole Kč
 * @param stateShare in per cent, 0 to 100, at most two decimal places
 * @param funding what others than the state pay, each source once, in the order of {@link FundingSource}
 */
public record NetworkYear(int year, long optimised, BigDecimal stateShare, List<NetworkFunding> funding) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public NetworkYear {
        BudgetAmount.requireUsable(optimised);
        if (stateShare.signum() < 0
                || stateShare.compareTo(HUNDRED) > 0
                || stateShare.stripTrailingZeros().scale() > 2) {
            throw new PlanUnusable("share-unusable", "stateShare");
        }
        stateShare = stateShare.setScale(2, RoundingMode.UNNECESSARY);
        var sources = new HashSet<FundingSource>();
        for (int i = 0; i < funding.size(); i++) {
            if (!sources.add(funding.get(i).source())) {
                throw new PlanUnusable("source-twice", "funding." + i + ".source");
            }
        }
        funding = funding.stream()
                .sorted(Comparator.comparing(NetworkFunding::source))
                .toList();
    }

    /**
     * As people say it.
     *
     * @throws PlanUnusable when a number is missing or is not one of those above
     */
    public static NetworkYear of(
            @Nullable Integer year,
            @Nullable BigDecimal optimised,
            @Nullable BigDecimal stateShare,
            List<NetworkFunding> funding) {
        if (year == null) {
            throw new PlanUnusable("year-missing", "year");
        }
        if (stateShare == null) {
            throw new PlanUnusable("share-unusable", "stateShare");
        }
        return new NetworkYear(year, BudgetAmount.whole(optimised, "optimised"), stateShare, funding);
    }

    /** BR-146: the state's share of the optimised costs, rounded to whole Kč, half of one upwards. */
    public long stateNeed() {
        return BigDecimal.valueOf(optimised)
                .multiply(stateShare)
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** BR-147: what nobody pays; less than nothing when more is promised than it costs. */
    public long gap() {
        return optimised
                - stateNeed()
                - funding.stream().mapToLong(NetworkFunding::crowns).sum();
    }
}
