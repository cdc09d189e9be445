package cz.trojlistek.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list of the portal, counted from 1: it is read one row longer than shown, and that row says whether there
 * is a next page.
 */
public record Pages<T>(List<T> rows, int number, boolean more) {

    private static final int LAST = 10_000;

    /** Reads rows from an offset on. */
    @FunctionalInterface
    public interface Source<T> {
        List<T> read(int offset, int limit);
    }

    /** Nonsense in an address is the first page. */
    public static <T> Pages<T> read(@Nullable String wanted, int size, Source<T> source) {
        var number = number(wanted);
        var rows = source.read((number - 1) * size, size + 1);
        return new Pages<>(rows.stream().limit(size).toList(), number, rows.size() > size);
    }

    private static int number(@Nullable String wanted) {
        try {
            return Math.clamp(Integer.parseInt(String.valueOf(wanted)), 1, LAST);
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }

    public boolean first() {
        return number == 1;
    }

    public @Nullable Integer previous() {
        return first() ? null : number - 1;
    }

    public @Nullable Integer next() {
        return more ? number + 1 : null;
    }
}
