package cz.trojlistek.plan;

import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a number goes and who counts it; all of it may be left unsaid.
 *
 * @param baselineOn the day the baseline was counted
 * @param source where the number is taken from, so that whoever measures in four years takes the same
 */
@Embeddable
public record IndicatorOrigin(
        @Nullable LocalDate baselineOn,
        @Enumerated(EnumType.STRING) @Nullable IndicatorDirection direction,
        String source) {

    public static final IndicatorOrigin UNSAID = new IndicatorOrigin(null, null, "");

    public IndicatorOrigin {
        if (baselineOn != null && (baselineOn.getYear() < 1990 || baselineOn.getYear() > 2100)) {
            throw new PlanUnusable("number-out-of-range", "baselineOn");
        }
        source = Wording.optional("source", source, 300);
    }
}
