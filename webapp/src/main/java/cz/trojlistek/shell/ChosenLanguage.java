package cz.trojlistek.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

/** The language of the workbench: what was chosen here before (a cookie), else what the browser asks for, else Czech. */
final class ChosenLanguage {

    private static final String COOKIE = "language";

    private ChosenLanguage() {}

    static Locale of(VaadinRequest request) {
        var chosen = request.getCookies() == null
                ? Stream.<Locale>empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(cookie -> Locale.of(cookie.getValue()));
        var asked = request.getHeader("Accept-Language") == null
                ? Stream.<Locale>empty() // else the container would tell the server's own language
                : Collections.list(request.getLocales()).stream().map(locale -> Locale.of(locale.getLanguage()));
        return Stream.concat(chosen, asked)
                .filter(Languages.SPOKEN::contains)
                .findFirst()
                .orElse(Languages.CZECH);
    }

    /** For a year, for the workbench only; the page is loaded anew. */
    static void choose(Locale locale) {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent()
                .getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/app;max-age=31536000;samesite=lax'; location.reload()",
                        COOKIE,
                        locale.getLanguage());
    }

    static Locale other(Locale locale) {
        return locale.getLanguage().equals("en") ? Languages.CZECH : Locale.ENGLISH;
    }
}
