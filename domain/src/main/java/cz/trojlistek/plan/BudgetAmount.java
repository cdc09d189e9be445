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
        if (crowns < 1 || crowns > MOST) {
            throw new PlanUnusable("crowns-unusable", "crowns");
        }
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
        if (crowns == null
                || crowns.stripTrailingZeros().scale() > 0
                || crowns.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            throw new PlanUnusable("crowns-unusable", "crowns");
        }
        return new BudgetAmount(year, source, crowns.longValueExact());
    }
}
