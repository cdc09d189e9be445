package cz.trojlistek.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * The papers that were taken lately. Laying out pages takes long, and anybody may ask for a public paper as often as they like:
 * the same one is written once, and one at a time.
 */
@Component
public class PaperShelf {

    /** Of at most some hundred kilobytes each. */
    static final int MOST = 64;

    private final Map<Object, byte[]> papers = new LinkedHashMap<>(16, 0.75f, true);

    /** {@code of} is all that the paper tells and how, equal for equal papers; who takes it changes nothing in it. */
    public synchronized byte[] take(Object of, Supplier<byte[]> write) {
        var there = papers.get(of);
        if (there == null) {
            there = write.get();
            papers.put(of, there);
            if (papers.size() > MOST) {
                papers.remove(papers.keySet().iterator().next());
            }
        }
        return there;
    }
}
