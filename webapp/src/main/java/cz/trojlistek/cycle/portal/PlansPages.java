package cz.trojlistek.cycle.portal;

import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.cycle.PublicCycles.Place;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.territory.Territories;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Where everybody comes in: what is planned, where, and how far it is. */
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

    @GetMapping("/")
    @Nullable
    String home(WebRequest request, Locale locale, Model model) {
        var open = cycles.underConsultation(5);
        var latest = cycles.list(null, "", 0, 6);
        var places = startingAt(null);
        if (freshness.unchanged(request, locale, open, latest, places)) {
            return null;
        }
        model.addAttribute("open", open);
        model.addAttribute("latest", latest);
        model.addAttribute("places", places);
        model.addAttribute(
                "towns", places.stream().filter(place -> place.depth() == 2).toList());
        return "cycle/home";
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
        var places = startingAt(path);
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

    /** The region of a territory with all below it; where there is only one region, that one without being asked. */
    private List<Place> startingAt(@Nullable TerritoryPath path) {
        if (path != null) {
            return cycles.places(new TerritoryPath(path.value().replaceFirst("/.*", "")), TERRITORIES);
        }
        var regions = cycles.places(null, TERRITORIES);
        return regions.size() == 1
                ? cycles.places(new TerritoryPath(regions.getFirst().path()), TERRITORIES)
                : regions;
    }
}
