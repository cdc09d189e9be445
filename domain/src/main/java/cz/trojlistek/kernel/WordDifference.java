package cz.trojlistek.kernel;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The difference of two wordings, word by word. Punctuation belongs to the word it is written to, blanks stand alone. */
public final class WordDifference {

    /**
     * Two texts without a word in common take time by the product of their lengths. Beyond this they are compared sentence by
     * sentence first, and what is still too long counts as replaced: a coarser answer, but always soon.
     */
    private static final long MOST_STEPS = 1_000_000;

    private static final Pattern WORD = Pattern.compile("\\S+|\\s+");

    private WordDifference() {}

    /** In reading order, what went before what came; adjacent runs of one kind are joined. Empty texts give no run. */
    public static List<WordRun> between(String before, String after) {
        if (before.equals(after)) {
            return joined(List.of(new WordRun(WordRun.Change.SAME, after)));
        }
        var spans = new ArrayList<WordRun>();
        compare(words(before), words(after), spans);
        return joined(spans);
    }

    private static void compare(List<String> old, List<String> now, List<WordRun> spans) {
        ends(old, now, spans, (oldRest, nowRest, between) -> {
            if (bearable(oldRest, nowRest)) {
                differ(oldRest, nowRest, between, WordDifference::replaced);
            } else if (bearable(sentences(oldRest), sentences(nowRest))) {
                differ(sentences(oldRest), sentences(nowRest), between, WordDifference::wordByWord);
            } else {
                replaced(oldRest, nowRest, between);
            }
        });
    }

    /**
     * What both begin and end with stays: a sentence added behind is never read as one put in between two halves of another.
     */
    private static void ends(List<String> old, List<String> now, List<WordRun> spans, Differing differing) {
        int begun = 0;
        int most = Math.min(old.size(), now.size());
        while (begun < most && old.get(begun).equals(now.get(begun))) {
            begun++;
        }
        int ended = 0;
        while (ended < most - begun && old.get(old.size() - 1 - ended).equals(now.get(now.size() - 1 - ended))) {
            ended++;
        }
        spans.add(new WordRun(WordRun.Change.SAME, String.join("", old.subList(0, begun))));
        differing.tell(old.subList(begun, old.size() - ended), now.subList(begun, now.size() - ended), spans);
        spans.add(new WordRun(WordRun.Change.SAME, String.join("", old.subList(old.size() - ended, old.size()))));
    }

    /** What is done with what differs. */
    private interface Differing {
        void tell(List<String> old, List<String> now, List<WordRun> spans);
    }

    private static void differ(List<String> old, List<String> now, List<WordRun> spans, Differing differing) {
        int oldDone = 0;
        int nowDone = 0;
        var deltas = deltas(old, now);
        for (int i = 0; i < deltas.size(); ) {
            int oldFrom = deltas.get(i).getSource().getPosition();
            int nowFrom = deltas.get(i).getTarget().getPosition();
            int oldTo = oldFrom;
            int nowTo = nowFrom;
            // what went and what came at one place are two differences to the library
            while (i < deltas.size()
                    && deltas.get(i).getSource().getPosition() == oldTo
                    && deltas.get(i).getTarget().getPosition() == nowTo) {
                oldTo += deltas.get(i).getSource().size();
                nowTo += deltas.get(i).getTarget().size();
                i++;
            }
            spans.add(new WordRun(WordRun.Change.SAME, String.join("", old.subList(oldDone, oldFrom))));
            differing.tell(old.subList(oldFrom, oldTo), now.subList(nowFrom, nowTo), spans);
            oldDone = oldTo;
            nowDone = nowTo;
        }
        spans.add(new WordRun(WordRun.Change.SAME, String.join("", now.subList(nowDone, now.size()))));
    }

    private static void wordByWord(List<String> old, List<String> now, List<WordRun> spans) {
        ends(words(String.join("", old)), words(String.join("", now)), spans, (oldRest, nowRest, between) -> {
            if (bearable(oldRest, nowRest)) {
                differ(oldRest, nowRest, between, WordDifference::replaced);
            } else {
                replaced(oldRest, nowRest, between);
            }
        });
    }

    private static void replaced(List<String> old, List<String> now, List<WordRun> spans) {
        spans.add(new WordRun(WordRun.Change.REMOVED, String.join("", old)));
        spans.add(new WordRun(WordRun.Change.ADDED, String.join("", now)));
    }

    private static boolean bearable(List<String> old, List<String> now) {
        return (long) old.size() * now.size() <= MOST_STEPS;
    }

    private static List<AbstractDelta<String>> deltas(List<String> old, List<String> now) {
        return DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>(), null, false).getDeltas().stream()
                .sorted(Comparator.<AbstractDelta<String>>comparingInt(
                                delta -> delta.getSource().getPosition())
                        .thenComparingInt(delta -> delta.getTarget().getPosition()))
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Up to the blank behind a full stop, or the end of a line. */
    private static List<String> sentences(List<String> words) {
        var sentences = new ArrayList<String>();
        var sentence = new StringBuilder();
        var stopped = false;
        for (var word : words) {
            sentence.append(word);
            if (word.isBlank() && (stopped || word.contains("\n"))) {
                sentences.add(sentence.toString());
                sentence.setLength(0);
            }
            stopped = word.endsWith(".");
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence.toString());
        }
        return sentences;
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
