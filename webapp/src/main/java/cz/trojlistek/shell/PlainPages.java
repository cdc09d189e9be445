package cz.trojlistek.shell;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** The pages that every public service owes its readers, and the one that tells machines where to go. */
@Controller
class PlainPages {

    private final Freshness freshness;

    PlainPages(Freshness freshness) {
        this.freshness = freshness;
    }

    @GetMapping("/accessibility")
    @Nullable
    String accessibility(WebRequest request, Locale locale) {
        return freshness.unchanged(request, locale, "accessibility") ? null : "shell/accessibility";
    }

    @GetMapping("/privacy")
    @Nullable
    String privacy(WebRequest request, Locale locale) {
        return freshness.unchanged(request, locale, "privacy") ? null : "shell/privacy";
    }

    @GetMapping("/open-data")
    @Nullable
    String openData(WebRequest request, Locale locale) {
        return freshness.unchanged(request, locale, "open-data") ? null : "shell/open-data";
    }
}
