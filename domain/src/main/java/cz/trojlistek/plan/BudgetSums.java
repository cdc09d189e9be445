package cz.trojlistek.plan;

import java.util.List;
import java.util.UUID;

/**
 * What the measures of a plan cost together, in whole Kč; every number is a sum of what is written at the measures.
 *
 * @param byYear of all measures, by year and source, those that pay nothing left out
 * @param measures how many the plan has; {@code funded} of them say what they cost
 */
public record BudgetSums(List<OfYear> byYear, int measures, int funded) {

    /** What one source pays in one year. */
    public record OfYear(int year, FundingSource source, long crowns) {}

    /** What the measures below a chapter, a priority or a goal cost in all years; {@code depth} is 0 for a chapter. */
    public record OfPart(
            UUID element,
            ElementKind kind,
            String code,
            String wording,
            int depth,
            int measures,
            int funded,
            long crowns) {}

    public long total() {
        return byYear.stream().mapToLong(OfYear::crowns).sum();
    }

    public List<Integer> years() {
        return byYear.stream().map(OfYear::year).distinct().sorted().toList();
    }

    public List<FundingSource> sources() {
        return byYear.stream().map(OfYear::source).distinct().sorted().toList();
    }

    public long of(int year) {
        return byYear.stream()
                .filter(one -> one.year() == year)
                .mapToLong(OfYear::crowns)
                .sum();
    }

    public long of(FundingSource source) {
        return byYear.stream()
                .filter(one -> one.source() == source)
                .mapToLong(OfYear::crowns)
                .sum();
    }

    public long of(int year, FundingSource source) {
        return byYear.stream()
                .filter(one -> one.year() == year && one.source() == source)
                .mapToLong(OfYear::crowns)
                .sum();
    }
}
