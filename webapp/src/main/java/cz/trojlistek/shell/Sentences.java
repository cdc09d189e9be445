package cz.trojlistek.shell;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.springframework.context.i18n.LocaleContextHolder;

/** The shell's own words for classes that are no component and no bean. */
final class Sentences {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Sentences() {}

    static String of(String key, Locale locale, Object... arguments) {
        var text =
                ResourceBundle.getBundle("messages.shell", locale, NO_FALLBACK).getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** The language of who is looking: of the workbench screen, else of the request. */
    static Locale spoken() {
        var ui = UI.getCurrent();
        var locale = ui == null ? LocaleContextHolder.getLocale() : ui.getLocale();
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.of("cs");
    }
}
