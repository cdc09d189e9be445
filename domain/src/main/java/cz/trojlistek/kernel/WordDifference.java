package cz.trojlistek.kernel;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The difference of two wordings, word by word. Punctuation belongs to the word it is written to, blanks stand alone. */
public final class WordDifference {

    /** Two texts without a word in common take time by the product of their lengths; longer ones count as replaced. */
    private static final int MOST_WORDS = 4000;

    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");

    private WordDifference() {}

    /** In reading order, what went before what came; adjacent runs of one kind are joined. Empty texts give no run. */
    public static List<WordRun> between(String before, String after) {
        if (before.equals(after)) {
            return joined(List.of(new WordRun(WordRun.Change.SAME, after)));
        }
        var old = words(before);
        var now = words(after);
        if (old.size() > MOST_WORDS || now.size() > MOST_WORDS) {
            return joined(
                    List.of(new WordRun(WordRun.Change.REMOVED, before), new WordRun(WordRun.Change.ADDED, after)));
        }
        var spans = new ArrayList<WordRun>();
        int begun = sameBeginning(old, now);
        int done = 0;
        for (var delta : deltas(old.subList(begun, old.size()), now.subList(begun, now.size()))) {
            int changed = begun + delta.getSource().getPosition();
            spans.add(new WordRun(WordRun.Change.SAME, String.join("", old.subList(done, changed))));
            spans.add(new WordRun(WordRun.Change.REMOVED, text(delta.getSource())));
            spans.add(new WordRun(WordRun.Change.ADDED, text(delta.getTarget())));
            done = changed + delta.getSource().size();
        }
        spans.add(new WordRun(WordRun.Change.SAME, String.join("", old.subList(done, old.size()))));
        return joined(spans);
    }

    /** What both begin with stays: a sentence added behind is never read as one put in between two halves of another. */
    private static int sameBeginning(List<String> old, List<String> now) {
        int same = 0;
        while (same < Math.min(old.size(), now.size()) && old.get(same).equals(now.get(same))) {
            same++;
        }
        return same;
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>(), null, false).getDeltas().stream()
                .sorted(Comparator.comparingInt(delta -> delta.getSource().getPosition()))
                .toList();
    }

    private static String text(Chunk<String> chunk) {
        return String.join("", chunk.getLines());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Between two runs that stayed, first what went, then what came; a lone blank between changes belongs to both. */
    private static List<WordRun> joined(List<WordRun> spans) {
        var result = new ArrayList<WordRun>();
        var same = new StringBuilder();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var changed = !removed.isEmpty() || !added.isEmpty();
            switch (span.change()) {
                case REMOVED -> removed.append(span.text());
                case ADDED -> added.append(span.text());
                case SAME -> {
                    if (span.text().equals(" ") && changed && i + 1 < spans.size()) {
                        removed.append(' ');
                        added.append(' ');
                    } else if (!span.text().isEmpty()) {
                        flush(result, same, removed, added);
                        same.append(span.text());
                    }
                }
            }
        }
        flush(result, same, removed, added);
        return List.copyOf(result);
    }

    private static void flush(List<WordRun> result, StringBuilder same, StringBuilder removed, StringBuilder added) {
        add(result, WordRun.Change.SAME, same);
        add(result, WordRun.Change.REMOVED, removed);
        add(result, WordRun.Change.ADDED, added);
    }

    private static void add(List<WordRun> result, WordRun.Change change, StringBuilder text) {
        if (!text.isEmpty()) {
            result.add(new WordRun(change, text.toString()));
            text.setLength(0);
        }
    }
}
