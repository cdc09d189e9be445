package cz.trojlistek.audit.ui;

import cz.trojlistek.audit.ReadAudit.Word;
import cz.trojlistek.kernel.SearchWords;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The trail keeps codes, people search for the words they read: this finds the codes that are told with a word. */
final class TrailCodes {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TrailCodes() {}

    /** The words of a text, each with the names of the actions and roles that are told with it. */
    static List<Word> words(String text, Locale locale) {
        return SearchWords.in(text).stream()
                .map(word -> new Word(word, saying(word, locale)))
                .toList();
    }

    private static List<String> saying(String word, Locale locale) {
        return Stream.concat(
                        codes("messages/audit", "audit.action.", word, locale),
                        codes("messages/account", "account.role.", word, locale)
                                .map(code -> code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Stream<String> codes(String bundle, String prefix, String word, Locale locale) {
        var words = ResourceBundle.getBundle(bundle, locale, EXACTLY);
        return words.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .filter(key -> SearchWords.folded(words.getString(key)).contains(word))
                .map(key -> key.substring(prefix.length()));
    }
}
