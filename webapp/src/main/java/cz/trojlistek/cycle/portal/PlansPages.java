package cz.trojlistek.cycle.portal;

import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.territory.Territories;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The list of plans by territory: what is planned, where, and how far it is. */
@Controller
class PlansPages {

    private static final int ROWS = 20;
    private static final int TERRITORIES = 200;

    private final PublicCycles cycles;
    private final Territories territories;
    private final Freshness freshness;

    PlansPages(PublicCycles cycles, Territories territories, Freshness freshness) {
        this.cycles = cycles;
        this.territories = territories;
        this.freshness = freshness;
    }

    @GetMapping("/plans")
    @Nullable
    String plans(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            WebRequest request,
            Locale locale,
            Model model) {
        var search = Wording.optional("q", q, 200);
        var number = page.matches("[1-9]\\d{0,4}") ? Integer.parseInt(page) : 1;
        var at = territory.isEmpty() ? null : territories.get(Wording.line("territory", territory, 12));
        var path = at == null ? null : at.path();
        var found = cycles.list(path, search, (number - 1) * ROWS, ROWS + 1);
        var places = cycles.around(path, TERRITORIES);
        if (freshness.unchanged(request, locale, found, places, search, territory, number)) {
            return null;
        }
        model.addAttribute("plans", found.stream().limit(ROWS).toList());
        model.addAttribute("places", places);
        model.addAttribute("at", at);
        model.addAttribute("q", search);
        model.addAttribute("previous", number > 1 ? number - 1 : null);
        model.addAttribute("next", found.size() > ROWS ? number + 1 : null);
        return "cycle/plans";
    }
}
