package cz.trojlistek.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What people search for: words in any order, each as likely typed without capitals and accents as with them. */
public final class SearchWords {

    private static final int LONGEST = 200;
    private static final Pattern MARKS = Pattern.compile("[\\u0300-\\u036f]");
    private static final Pattern BLANKS = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private SearchWords() {}

    /** The words of a text, folded. Refuses with {@link Wording.Unusable} what no text can hold. */
    public static List<String> in(@Nullable String typed) {
        var text = folded(Wording.optional("search", typed, LONGEST));
        return Arrays.stream(BLANKS.split(text))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** Without case and diacritics; the database's {@code folded} says the same. */
    public static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT))
                .replaceAll("");
    }
}
