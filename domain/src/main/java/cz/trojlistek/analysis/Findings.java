package cz.trojlistek.analysis;

import cz.trojlistek.kernel.Wording;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an analysis says: its text, its figures and, where the source states one, the total of the figures that share the
 * unit of the first. A stated total that differs from their sum is kept as it was stated and reported (BR-148).
 */
public record Findings(
        String text, List<Figure> figures, @Nullable BigDecimal statedTotal) {

    private static final int MOST_FIGURES = 100;

    public Findings {
        text = Wording.paragraphs("findings", text, 20_000);
        figures = List.copyOf(figures);
        if (figures.size() > MOST_FIGURES) {
            throw new FigureUnusable("figures");
        }
        if (statedTotal != null
                && (figures.isEmpty()
                        || statedTotal.abs().compareTo(new BigDecimal("100000000000000")) > 0
                        || statedTotal.stripTrailingZeros().scale() > 2)) {
            throw new FigureUnusable("statedTotal");
        }
    }

    /** The sum of the figures that share the unit of the first one; nothing without figures. */
    public static @Nullable BigDecimal total(List<Figure> figures) {
        return figures.stream()
                .filter(one -> one.unit().equals(figures.getFirst().unit()))
                .map(Figure::amount)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
