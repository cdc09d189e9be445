package cz.trojlistek.plan;

import java.util.UUID;

/** What one source pays for a measure in one year, in whole Kč, as it is read. */
public record BudgetLine(UUID element, int year, FundingSource source, long crowns) {

    BudgetAmount amount() {
        return new BudgetAmount(year, source, crowns);
    }
}
