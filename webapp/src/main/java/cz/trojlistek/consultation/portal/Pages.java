package cz.trojlistek.consultation.portal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list: it is read one row longer than shown, and that row says whether there is a next page. */
record Pages<T>(List<T> rows, int number, boolean more) {

    static final int LAST = 10_000;

    /** Reads rows from an offset on. */
    interface Source<T> {
        List<T> read(int offset, int limit);
    }

    static <T> Pages<T> read(@Nullable String wanted, int size, Source<T> source) {
        var number = number(wanted);
        var rows = source.read((number - 1) * size, size + 1);
        return new Pages<>(rows.stream().limit(size).toList(), number, rows.size() > size);
    }

    /** Nonsense in an address is the first page. */
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
}
