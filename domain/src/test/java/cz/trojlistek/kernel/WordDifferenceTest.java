package cz.trojlistek.kernel;

import static cz.trojlistek.kernel.WordRun.Change.ADDED;
import static cz.trojlistek.kernel.WordRun.Change.REMOVED;
import static cz.trojlistek.kernel.WordRun.Change.SAME;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void sameWordsStayChangedOnesAreMarked() {
        assertThat(WordDifference.between("Rozšířit terénní služby.", "Rozšířit a udržet terénní péči."))
                .containsExactly(
                        new WordRun(SAME, "Rozšířit "),
                        new WordRun(ADDED, "a udržet "),
                        new WordRun(SAME, "terénní "),
                        new WordRun(REMOVED, "služby."),
                        new WordRun(ADDED, "péči."));
    }

    @Test
    void anAddedSentenceKeepsItsFullStops() {
        assertThat(WordDifference.between(
                        "Poradna má otevřeno.", "Poradna má otevřeno. V sobotu má otevřeno dopoledne."))
                .containsExactly(
                        new WordRun(SAME, "Poradna má otevřeno."),
                        new WordRun(ADDED, " V sobotu má otevřeno dopoledne."));
        assertThat(WordDifference.between(
                        "Rozšířit péči. Doplněno k připomínce č. 7.",
                        "Rozšířit péči. Doplněno k připomínce č. 7. Doplněno k připomínce č. 8."))
                .containsExactly(
                        new WordRun(SAME, "Rozšířit péči. Doplněno k připomínce č. 7."),
                        new WordRun(ADDED, " Doplněno k připomínce č. 8."));
        assertThat(WordDifference.between("Rozšířit péči.", "Rozšířit péči. Doplněno k připomínce č. 8."))
                .containsExactly(
                        new WordRun(SAME, "Rozšířit péči."), new WordRun(ADDED, " Doplněno k připomínce č. 8."));
    }

    @Test
    void aSentenceThatEndsAsTheOneBeforeIsAddedBehindIt() {
        assertThat(WordDifference.between("Péče doma.", "Péče doma. Večer doma."))
                .containsExactly(new WordRun(SAME, "Péče doma."), new WordRun(ADDED, " Večer doma."));
    }

    @Test
    void addedAndRemovedWhole() {
        assertThat(WordDifference.between("", "Nové.")).containsExactly(new WordRun(ADDED, "Nové."));
        assertThat(WordDifference.between("Staré.", "")).containsExactly(new WordRun(REMOVED, "Staré."));
        assertThat(WordDifference.between("", "")).isEmpty();
        assertThat(WordDifference.between("Stejné.", "Stejné.")).containsExactly(new WordRun(SAME, "Stejné."));
    }

    @Test
    void bothTextsCanBeReadOffAgain() {
        var before = "Odst. 1: péče 24 hodin, <b>denně</b> 🙂.\nA dál.";
        var after = "Odst. 2: péče 12 hodin denně 🙂.\n\nA ještě dál.";

        var words = WordDifference.between(before, after);

        assertThat(read(words, ADDED)).isEqualTo(before);
        assertThat(read(words, REMOVED)).isEqualTo(after);
    }

    /** Long texts with a few changes far apart: only what changed is marked. */
    @Test
    void inLongTextsTheSentencesThatStayedStay() {
        var before = sentences(0, 900);
        var after = before.replace("Věta 3 má slova.", "Věta 3 má jiná slova.").replace("Věta 880 má slova. ", "");

        assertThat(WordDifference.between(before, after))
                .filteredOn(run -> run.change() != SAME)
                .containsExactly(new WordRun(ADDED, "jiná "), new WordRun(REMOVED, " má slova. Věta 880"));
    }

    /** The worst two people can type: long texts without a word in common. What is too dear to compare is replaced as a whole. */
    @Test
    void whatHasNoWordInCommonIsReplaced() {
        var before = numbers(0, 4100);
        var after = numbers(5000, 4100);
        assertThat(WordDifference.between(before, after))
                .containsExactly(new WordRun(REMOVED, before), new WordRun(ADDED, after));
        assertThat(WordDifference.between(sentences(0, 1200), sentences(5000, 1200)))
                .extracting(WordRun::change)
                .containsExactly(SAME, REMOVED, ADDED, SAME);
    }

    private static String sentences(int from, int count) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> "Věta " + i + " má slova.")
                .collect(Collectors.joining(" "));
    }

    private static String numbers(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(String::valueOf).collect(Collectors.joining(" "));
    }

    private static String read(List<WordRun> words, WordRun.Change without) {
        return words.stream()
                .filter(one -> one.change() != without)
                .map(WordRun::text)
                .collect(Collectors.joining());
    }
}
