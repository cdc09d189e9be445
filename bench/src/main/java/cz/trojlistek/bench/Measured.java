package cz.trojlistek.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One ratio. Each round measured both sides, one right after the other.
 *
 * @param target the ratio must not be larger
 * @param exactly nor smaller, in any round: for what is promised as a number and not as a comparison
 */
record Measured(String measure, String unit, double target, boolean exactly, List<Round> rounds) {

    Measured(String measure, String unit, double target, List<Round> rounds) {
        this(measure, unit, target, false, rounds);
    }

    /** Held against the number itself: no yardstick that was as bad would excuse us. */
    static Measured exactly(double promised, String measure, String unit, List<Double> found) {
        var rounds = found.stream().map(ours -> new Round(ours, promised)).toList();
        return new Measured(measure, unit, 1, true, rounds);
    }

    record Round(double ours, double yardstick) {

        double ratio() {
            return ours / yardstick;
        }
    }

    double ratio() {
        return median(rounds.stream().mapToDouble(Round::ratio).toArray());
    }

    double min() {
        return rounds.stream().mapToDouble(Round::ratio).min().orElseThrow();
    }

    double max() {
        return rounds.stream().mapToDouble(Round::ratio).max().orElseThrow();
    }

    boolean holds() {
        return exactly ? min() == target && max() == target : ratio() <= target;
    }

    static double median(double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private double ours() {
        return median(rounds.stream().mapToDouble(Round::ours).toArray());
    }

    private double yardstick() {
        return median(rounds.stream().mapToDouble(Round::yardstick).toArray());
    }

    String line() {
        return told(
                        "%-62s %10.3f : %10.3f %-10s  ratio %6.2f  [%.2f .. %.2f] of %d  target %.2f  ",
                        Locale.getDefault())
                + (holds() ? "holds" : "MISSED");
    }

    String json() {
        return told(
                        "{\"measure\": \"%s\", \"ours\": %.4f, \"yardstick\": %.4f, \"unit\": \"%s\", \"ratio\": %.4f,"
                                + " \"min\": %.4f, \"max\": %.4f, \"rounds\": %d, \"target\": %.4f, ",
                        Locale.ROOT)
                + "\"holds\": " + holds() + "}";
    }

    private String told(String format, Locale locale) {
        return String.format(
                locale, format, measure, ours(), yardstick(), unit, ratio(), min(), max(), rounds.size(), target);
    }
}
