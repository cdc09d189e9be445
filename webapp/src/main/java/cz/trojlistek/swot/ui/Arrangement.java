package cz.trojlistek.swot.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of several things stay where they are when the others are put into a new order around them. */
final class Arrangement {

    private Arrangement() {}

    /**
     * As many as possible stay, and of two ways the one in which those of {@code firm} stay. Whatever is taken out of a
     * page and put back loses the keyboard.
     *
     * @param now what stands there, each once
     * @param wanted the order to come; what is not in it leaves
     */
    static <T> Set<T> staying(List<T> now, List<T> wanted, Set<T> firm) {
        var kept = now.stream().filter(wanted::contains).toList();
        var best = new ArrayList<List<T>>();
        List<T> longest = List.of();
        for (int i = 0; i < kept.size(); i++) {
            List<T> before = List.of();
            for (int j = 0; j < i; j++) {
                if (wanted.indexOf(kept.get(j)) < wanted.indexOf(kept.get(i))
                        && weight(best.get(j), firm) > weight(before, firm)) {
                    before = best.get(j);
                }
            }
            var here = new ArrayList<>(before);
            here.add(kept.get(i));
            best.add(here);
            if (weight(here, firm) > weight(longest, firm)) {
                longest = here;
            }
        }
        return new HashSet<>(longest);
    }

    private static <T> int weight(List<T> staying, Set<T> firm) {
        return staying.stream().mapToInt(one -> firm.contains(one) ? 1000 : 1).sum();
    }
}
