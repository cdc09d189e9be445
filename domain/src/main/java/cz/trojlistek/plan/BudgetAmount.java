package cz.trojlistek.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one source pays for something in one year.
 *
 * @param crowns 1 to 999,999,999,999 whole Kč: nothing is rounded, so every sum is exact
 */
@Embeddable
public record BudgetAmount(
        int year, @Enumerated(EnumType.STRING) FundingSource source, long crowns) {

    private static final long MOST = 999_999_999_999L;

    public BudgetAmount {
        requireUsable(crowns);
    }

    static void requireUsable(long crowns) {
        if (crowns < 1 || crowns > MOST) {
            throw new PlanUnusable("crowns-unusable", "crowns");
        }
    }

    /** What a person has typed, refused at that field unless it is a whole number in reach. */
    static long whole(@Nullable BigDecimal crowns, String field) {
        if (crowns == null
                || crowns.signum() <= 0
                || crowns.compareTo(BigDecimal.valueOf(MOST)) > 0
                || crowns.stripTrailingZeros().scale() > 0) {
            throw new PlanUnusable("crowns-unusable", field);
        }
        return crowns.longValueExact();
    }

    /**
     * As people say it.
     *
     * @throws PlanUnusable when the year or the source is missing, or the number is not of whole crowns
     */
    public static BudgetAmount of(@Nullable Integer year, @Nullable FundingSource source, @Nullable BigDecimal crowns) {
        if (year == null) {
            throw new PlanUnusable("year-missing", "year");
        }
        if (source == null) {
            throw new PlanUnusable("source-missing", "source");
        }
        return new BudgetAmount(year, source, whole(crowns, "crowns"));
    }
}
