package cz.trojlistek.analysis;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One number of an analysis, e.g. 43 services of professional counselling. At most two decimal places. */
@Embeddable
public record Figure(String label, BigDecimal amount, String unit) {

    private static final BigDecimal LARGEST = new BigDecimal("1000000000000");

    public Figure {
        label = Wording.line("label", label, 200);
        unit = Wording.line("unit", unit, 60);
        if (amount.abs().compareTo(LARGEST) > 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new FigureUnusable("amount");
        }
    }

    /** As a form has it: without an amount it is not one. */
    public static Figure typed(String label, @Nullable BigDecimal amount, String unit) {
        if (amount == null) {
            throw new FigureUnusable("amount");
        }
        return new Figure(label, amount, unit);
    }

    String told() {
        return label + ": " + Trail.number(amount) + " " + unit;
    }

    public static Figure of(String label, long amount, String unit) {
        return new Figure(label, BigDecimal.valueOf(amount), unit);
    }
}
