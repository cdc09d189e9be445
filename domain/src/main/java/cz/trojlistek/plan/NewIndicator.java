package cz.trojlistek.plan;

import cz.trojlistek.kernel.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a person says about an indicator: from {@code baseline} to {@code target} by the end of {@code targetYear}. Refuses a day of a
 * baseline nobody has stated, and a direction in which the target does not lie.
 */
public record NewIndicator(
        String name,
        String unit,
        @Nullable BigDecimal baseline,
        BigDecimal target,
        int targetYear,
        SmartCheck smart,
        String justification,
        IndicatorOrigin origin) {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    /** Of which nobody says where it comes from. */
    public NewIndicator(
            String name,
            String unit,
            @Nullable BigDecimal baseline,
            BigDecimal target,
            int targetYear,
            SmartCheck smart,
            String justification) {
        this(name, unit, baseline, target, targetYear, smart, justification, IndicatorOrigin.UNSAID);
    }

    public NewIndicator {
        name = Wording.line("name", name, 300);
        unit = Wording.line("unit", unit, 60);
        inRange("baseline", baseline);
        inRange("target", target);
        if (targetYear < 1990 || targetYear > 2100) {
            throw new PlanUnusable("number-out-of-range", "targetYear");
        }
        justification = Wording.optional("justification", justification, 4000);
        var direction = origin.direction();
        if (origin.baselineOn() != null && baseline == null) {
            throw new PlanUnusable("baseline-missing", "baseline");
        }
        if (direction != null && baseline != null && !direction.leads(baseline, target)) {
            throw new PlanUnusable("direction-contradicts", "direction");
        }
    }

    private static void inRange(String field, @Nullable BigDecimal number) {
        if (number != null
                && (number.abs().compareTo(LARGEST) > 0
                        || number.stripTrailingZeros().scale() > 2)) {
            throw new PlanUnusable("number-out-of-range", field);
        }
    }
}
