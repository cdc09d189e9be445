package cz.trojlistek.swot.ui;

import cz.trojlistek.swot.Quadrant;
import cz.trojlistek.swot.ReadSwots.ItemRow;
import cz.trojlistek.swot.ReadSwots.SwotView;

/**
 * How a SWOT fits on one sheet of A4 on its side: in what size, and whether the evidence fits, too. Reckoned with wide
 * letters, so that the sheet has room to spare.
 *
 * @param points the size of the letters
 * @param evidence whether what each item is known from is printed below it
 */
record Sheet(double points, boolean evidence) {

    private static final double MILLIMETRES_IN_POINT = 0.3528;
    private static final double WIDTH = 122; // of a quadrant, in millimetres, without its edges and weights
    private static final double HEIGHT = 158; // of both rows, without what stands above and below them
    private static final double LETTER = 0.53; // of the size
    private static final double LINE = 1.22; // of the size
    private static final double GAP = 0.2; // lines between items
    private static final double HEAD = 2.4; // lines

    static Sheet of(SwotView swot) {
        for (double points = 11; points >= 7.5; points -= 0.5) {
            if (fits(swot, points, true)) {
                return new Sheet(points, true);
            }
        }
        for (double points = 11; points > 4.5; points -= 0.5) {
            if (fits(swot, points, false)) {
                return new Sheet(points, false);
            }
        }
        return new Sheet(4.5, false);
    }

    private static boolean fits(SwotView swot, double points, boolean evidence) {
        var size = points * MILLIMETRES_IN_POINT;
        var letters = (int) (WIDTH / (size * LETTER));
        var ours = Math.max(
                lines(swot, Quadrant.STRENGTHS, letters, evidence),
                lines(swot, Quadrant.WEAKNESSES, letters, evidence));
        var outside = Math.max(
                lines(swot, Quadrant.OPPORTUNITIES, letters, evidence),
                lines(swot, Quadrant.THREATS, letters, evidence));
        return (ours + outside) * size * LINE <= HEIGHT;
    }

    private static double lines(SwotView swot, Quadrant quadrant, int letters, boolean evidence) {
        return HEAD
                + swot.in(quadrant).stream()
                        .mapToDouble(item -> lines(item, letters, evidence))
                        .sum();
    }

    private static double lines(ItemRow item, int letters, boolean evidence) {
        var proof = evidence
                ? item.evidence()
                        .lines()
                        .mapToInt(line -> folded(line, letters))
                        .sum()
                : 0;
        return folded(item.text(), letters) + proof + GAP;
    }

    private static int folded(String line, int letters) {
        return Math.max(1, (line.length() + letters - 1) / letters);
    }
}
