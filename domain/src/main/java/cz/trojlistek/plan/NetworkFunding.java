package cz.trojlistek.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one source pays for the network in a year, 1 to 999,999,999,999 whole Kč. What the state pays is computed (BR-146). */
@Embeddable
public record NetworkFunding(@Enumerated(EnumType.STRING) FundingSource source, long crowns) {

    public NetworkFunding {
        if (source == FundingSource.STATE) {
            throw new PlanUnusable("state-is-computed", "source");
        }
        BudgetAmount.requireUsable(crowns);
    }

    /**
     * As people say it.
     *
     * @throws PlanUnusable when the source is missing, or the number is not of whole crowns
     */
    public static NetworkFunding of(@Nullable FundingSource source, @Nullable BigDecimal crowns) {
        if (source == null) {
            throw new PlanUnusable("source-missing", "source");
        }
        return new NetworkFunding(source, BudgetAmount.whole(crowns, "crowns"));
    }
}
