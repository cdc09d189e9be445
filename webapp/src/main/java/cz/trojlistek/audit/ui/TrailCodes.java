package cz.trojlistek.audit.ui;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** The trail keeps codes, people search for the words they read: this finds the codes whose words hold a text. */
final class TrailCodes {

    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private TrailCodes() {}

    /** Names of actions and of roles; none for an empty text. */
    static List<String> saying(String text, Locale locale) {
        if (text.isBlank()) {
            return List.of();
        }
        return Stream.concat(
                        codes("messages/audit", "audit.action.", text, locale),
                        codes("messages/account", "account.role.", text, locale)
                                .map(code -> code.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private static Stream<String> codes(String bundle, String prefix, String text, Locale locale) {
        var words = ResourceBundle.getBundle(bundle, locale, EXACTLY);
        var wanted = text.strip().toLowerCase(locale);
        return words.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .filter(key -> words.getString(key).toLowerCase(locale).contains(wanted))
                .map(key -> key.substring(prefix.length()));
    }
}
