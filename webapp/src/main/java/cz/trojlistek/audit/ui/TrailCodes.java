package cz.trojlistek.audit.ui;

import cz.trojlistek.audit.ReadAudit.Word;
import cz.trojlistek.kernel.SearchWords;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The trail keeps codes, people search for the words they read: this finds the codes that are told with a word. */
final class TrailCodes {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final List<String> BUNDLES = List.of(
            "account",
            "actionitem",
            "alignment",
            "analysis",
            "approval",
            "audit",
            "planning",
            "consultation",
            "cycle",
            "diagram",
            "evaluation",
            "meeting",
            "membercall",
            "plan",
            "swot",
            "workinggroup");

    /** What stands as a code before, after and in the reason of a row ({@link cz.trojlistek.kernel.Trail}). */
    static final Pattern TOLD =
            Pattern.compile("(account\\.(role|status)|actionitem\\.state|alignment\\.kind|approval\\.(kind|result)"
                    + "|analysis\\.(kind|target-group|service-kind|survey\\.kind|balance\\.(side|unit))"
                    + "|audit\\.word|planning\\.conference|consultation\\.(channel|kind|outcome)|cycle\\.phase"
                    + "|evaluation\\.state|meeting\\.(answer|attended|choice|kind|method)|membercall\\.state"
                    + "|plan\\.(smart|source|indicator\\.direction)|swot\\.quadrant"
                    + "|workinggroup\\.(function|kind|majority|quorum|side))\\.[^.]+|diagram\\..+|task\\..+\\.title");

    private TrailCodes() {}

    /** The words of a text, each with the names of the actions, roles and other codes that are told with it. */
    static List<Word> words(String text, Locale locale) {
        return SearchWords.in(text).stream()
                .map(word -> new Word(word, saying(word, locale), told(word, locale)))
                .toList();
    }

    private static List<String> saying(String word, Locale locale) {
        return Stream.concat(
                        codes("audit", "audit.action.", word, locale),
                        codes("account", "account.role.", word, locale).map(code -> code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Stream<String> codes(String bundle, String prefix, String word, Locale locale) {
        return keys(bundle, word, locale)
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()));
    }

    /** A constant's text has hyphens in its key where its name has underscores, as {@link TrailWords} finds it. */
    private static List<String> told(String word, Locale locale) {
        return BUNDLES.stream()
                .flatMap(bundle -> keys(bundle, word, locale))
                .filter(key -> TOLD.matcher(key).matches())
                .flatMap(key -> Stream.of(key, key.replace('-', '_'), once(key)))
                .distinct()
                .toList();
    }

    private static String once(String key) {
        return key.startsWith(TrailWords.TODAY) ? TrailWords.ONCE + key.substring(TrailWords.TODAY.length()) : key;
    }

    private static Stream<String> keys(String bundle, String word, Locale locale) {
        var words = ResourceBundle.getBundle("messages/" + bundle, locale, EXACTLY);
        return words.keySet().stream()
                .filter(key -> SearchWords.folded(words.getString(key)).contains(word));
    }
}
