package cz.trojlistek.paper;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The few words every paper has of its own. */
final class PaperWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private PaperWords() {}

    static ResourceBundle of(Locale language) {
        return ResourceBundle.getBundle("messages.paper", language, NO_FALLBACK);
    }
}
