package cz.trojlistek.plan;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Some lines of a plan in the order one reads them, and the indicators that hang on them. */
public final class PlanText {

    private final List<PlanLine> lines;
    private final List<IndicatorLine> indicators;
    private final Map<UUID, List<IndicatorLine>> byElement;

    public PlanText(List<PlanLine> lines, List<IndicatorLine> indicators) {
        this.lines = List.copyOf(lines);
        this.indicators = List.copyOf(indicators);
        byElement = indicators.stream().collect(Collectors.groupingBy(IndicatorLine::element));
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

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanText text && lines.equals(text.lines) && indicators.equals(text.indicators);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lines, indicators);
    }
}
