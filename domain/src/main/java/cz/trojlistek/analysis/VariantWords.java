package cz.trojlistek.analysis;

import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A way to solve what is wrong in a problem area: what speaks for it and against it, and what it costs.
 *
 * @param cost in crowns for the whole time of the plan; null when nobody knows yet
 * @param chosen whether the plan goes this way; several of one area may be
 */
public record VariantWords(
        String title, String pros, String cons, @Nullable BigDecimal cost, boolean chosen) {

    private static final BigDecimal MOST = new BigDecimal("1e13");

    /** Refuses with the field that cannot be kept: {@code title}, {@code pros}, {@code cons} or {@code cost}. */
    public VariantWords {
        title = Wording.line("title", title, 300);
        pros = Wording.optional("pros", pros, 4000);
        cons = Wording.optional("cons", cons, 4000);
        if (cost != null
                && (cost.signum() < 0
                        || cost.compareTo(MOST) >= 0
                        || cost.stripTrailingZeros().scale() > 2)) {
            throw new ProblemTreeUnusable("cost", "cost");
        }
    }

    String told() {
        return Trail.lines(
                title,
                pros.isEmpty() ? "" : Trail.fact("pros", pros),
                cons.isEmpty() ? "" : Trail.fact("cons", cons),
                cost == null ? "" : Trail.fact("cost", Trail.number(cost)),
                chosen ? Trail.word("chosen") : "");
    }
}
