package cz.trojlistek.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator as it is read; {@code editVersion} is what a correction has to have seen, 0 in a frozen text. */
public record IndicatorLine(
        UUID id,
        UUID element,
        String name,
        String unit,
        @Nullable BigDecimal baseline,
        BigDecimal target,
        int targetYear,
        boolean specific,
        boolean measurable,
        boolean ambitious,
        boolean realistic,
        boolean timely,
        String justification,
        @Nullable LocalDate baselineOn,
        @Nullable IndicatorDirection direction,
        String source,
        int editVersion) {

    /** As it was said, to be said again elsewhere. */
    NewIndicator said() {
        return new NewIndicator(name, unit, baseline, target, targetYear, smart(), justification, origin());
    }

    public IndicatorOrigin origin() {
        return new IndicatorOrigin(baselineOn, direction, source);
    }

    public SmartCheck smart() {
        return new SmartCheck(specific, measurable, ambitious, realistic, timely);
    }
}
