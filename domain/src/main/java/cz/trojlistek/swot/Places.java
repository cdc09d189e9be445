package cz.trojlistek.swot;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an item stands among those of its quadrant. Places are far apart, so that a move writes one row. */
final class Places {

    static final long STEP = 1L << 20;

    private Places() {}

    static long last(List<SwotItem> others) {
        return others.isEmpty() ? STEP : others.getLast().position() + STEP;
    }

    /**
     * The place behind {@code after}, or the first without it; behind all when {@code after} has left meanwhile. Where no
     * number is left between two, all of them are spread anew.
     */
    static long behind(List<SwotItem> others, @Nullable UUID after) {
        var index = after == null ? 0 : behindIndex(others, after);
        if (index == others.size()) {
            return last(others);
        }
        var low = index == 0 ? 0 : others.get(index - 1).position();
        var high = others.get(index).position();
        if (high - low > 1) {
            return low + (high - low) / 2;
        }
        for (int i = 0; i < others.size(); i++) {
            others.get(i).stand((i < index ? i + 1 : i + 2) * STEP);
        }
        return (index + 1) * STEP;
    }

    private static int behindIndex(List<SwotItem> others, UUID after) {
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).id().equals(after)) {
                return i + 1;
            }
        }
        return others.size();
    }
}
