package cz.trojlistek.cycle.portal;

import cz.trojlistek.cycle.PublicNotices;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Freshness;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** What a region told its municipalities and the public when it began to plan. */
@Controller
class NoticePages {

    private final PublicNotices notices;
    private final Freshness freshness;

    NoticePages(PublicNotices notices, Freshness freshness) {
        this.notices = notices;
        this.freshness = freshness;
    }

    @GetMapping("/plans/{cycle}/notice")
    @Nullable
    String notice(@PathVariable String cycle, WebRequest request, Locale locale, Model model) {
        var notice = notices.get(NotFound.unlessId(cycle));
        if (freshness.unchanged(request, locale, notice)) {
            return null;
        }
        model.addAttribute("notice", notice);
        return "cycle/notice";
    }
}
