package cz.trojlistek.plan;

import java.util.List;

/** Some lines of a plan in the order one reads them, and the indicators that hang on them. */
public record PlanText(List<PlanLine> lines, List<IndicatorLine> indicators) {

    public List<IndicatorLine> indicatorsOf(PlanLine line) {
        return indicators.stream()
                .filter(one -> one.element().equals(line.id()))
                .toList();
    }
}
