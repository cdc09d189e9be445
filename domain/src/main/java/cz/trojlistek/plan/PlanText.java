package cz.trojlistek.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some lines of a plan in the order one reads them, the indicators that hang on them, and what they cost. */
public final class PlanText {

    /** Of a plan that has no text yet. */
    public static final PlanText NOTHING = new PlanText(List.of(), List.of(), List.of());

    private final List<PlanLine> lines;
    private final List<IndicatorLine> indicators;
    private final List<BudgetLine> budget;
    private final Map<UUID, List<IndicatorLine>> byElement;
    private final Map<UUID, List<BudgetLine>> costs;

    public PlanText(List<PlanLine> lines, List<IndicatorLine> indicators, List<BudgetLine> budget) {
        this.lines = List.copyOf(lines);
        this.indicators = List.copyOf(indicators);
        this.budget = List.copyOf(budget);
        byElement = indicators.stream().collect(Collectors.groupingBy(IndicatorLine::element));
        costs = budget.stream().collect(Collectors.groupingBy(BudgetLine::element));
    }

    public List<PlanLine> lines() {
        return lines;
    }

    public List<IndicatorLine> indicators() {
        return indicators;
    }

    public List<IndicatorLine> indicatorsOf(PlanLine line) {
        return byElement.getOrDefault(line.id(), List.of());
    }

    public List<BudgetLine> budget() {
        return budget;
    }

    /** By year and source. */
    public List<BudgetLine> budgetOf(PlanLine line) {
        return costs.getOrDefault(line.id(), List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanText text
                && lines.equals(text.lines)
                && indicators.equals(text.indicators)
                && budget.equals(text.budget);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, indicators, budget);
    }
}
