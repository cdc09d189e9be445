package cz.trojlistek.cycle.portal;

import cz.trojlistek.cycle.PlanTree;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.cycle.PublicCycles.PublicCycle;
import cz.trojlistek.cycle.PublicNotices;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.shell.Pages;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import cz.trojlistek.territory.Tier;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/**
 * What is planned, where, and how far it is: as a tree of tiers, and as a list of what was sought, of one town, or where
 * {@code ?list=yes} asks for all.
 */
@Controller
class PlansPages {

    private static final int ROWS = 20;

    private final PublicCycles cycles;
    private final PlanTree tree;
    private final PublicNotices notices;
    private final Territories territories;
    private final Freshness freshness;

    PlansPages(
            PublicCycles cycles, PlanTree tree, PublicNotices notices, Territories territories, Freshness freshness) {
        this.cycles = cycles;
        this.tree = tree;
        this.notices = notices;
        this.territories = territories;
        this.freshness = freshness;
    }

    @GetMapping("/plans")
    @Nullable
    String plans(
            @RequestParam(defaultValue = "") String territory,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String list,
            @RequestParam(defaultValue = "1") String page,
            WebRequest request,
            Locale locale,
            Model model) {
        var search = readable(q);
        var at = territory.isEmpty() ? null : territories.get(Wording.line("territory", territory, 12));
        var path = at == null ? null : at.path();
        if ("".equals(search) && !list.equals("yes") && (at == null || at.tier() != Tier.ORP)) {
            return tree(at, request, locale, model);
        }
        var found = Pages.<PublicCycle>read(
                page, ROWS, (offset, limit) -> search == null ? List.of() : cycles.list(path, search, offset, limit));
        var places = cycles.around(path);
        var prepared = at != null && "".equals(search) && !list.equals("yes")
                ? notices.prepared(path)
                : List.<PublicNotices.NoticeRow>of();
        if (freshness.unchanged(request, locale, found, places, prepared, String.valueOf(search), territory)) {
            return null;
        }
        model.addAttribute("plans", found.rows());
        model.addAttribute("places", places);
        model.addAttribute("prepared", prepared);
        model.addAttribute("at", at);
        model.addAttribute("q", search == null ? "" : search);
        model.addAttribute("list", list.equals("yes") ? "yes" : null);
        model.addAttribute("unreadable", search == null);
        model.addAttribute("previous", found.previous());
        model.addAttribute("next", found.next());
        return "cycle/plans";
    }

    private @Nullable String tree(@Nullable Territory at, WebRequest request, Locale locale, Model model) {
        var path = at == null ? null : at.path();
        var branches = tree.from(path);
        var prepared = notices.prepared(path);
        if (freshness.unchanged(request, locale, branches, prepared, String.valueOf(at))) {
            return null;
        }
        model.addAttribute("branches", branches);
        model.addAttribute("prepared", prepared);
        model.addAttribute("at", at);
        return "cycle/tree";
    }

    /** Null for what no text can hold: no plan has it, and the field says so. */
    private static @Nullable String readable(String asked) {
        try {
            return Wording.optional("q", asked, 200);
        } catch (Wording.Unusable unusable) {
            return null;
        }
    }
}
