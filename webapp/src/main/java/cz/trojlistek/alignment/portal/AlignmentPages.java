package cz.trojlistek.alignment.portal;

import cz.trojlistek.alignment.AlignmentState;
import cz.trojlistek.alignment.PublicAlignments;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.ReadPublished;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.shell.Pages;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** All links of a published plan with published plans of the other tier. {@code ?state=CONFLICT} narrows to one kind. */
@Controller
class AlignmentPages {

    private static final int ROWS = 25;

    private final PublicAlignments alignments;
    private final ReadPublished plans;
    private final Freshness freshness;

    AlignmentPages(PublicAlignments alignments, ReadPublished plans, Freshness freshness) {
        this.alignments = alignments;
        this.plans = plans;
        this.freshness = freshness;
    }

    @GetMapping("/plans/{id}/alignment")
    @Nullable
    String list(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "1") String page,
            WebRequest request,
            Locale locale,
            Model model) {
        var plan = plans.get(NotFound.unlessId(id));
        var wanted = Arrays.stream(AlignmentState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
        var found = Pages.read(page, ROWS, (offset, limit) -> alignments.list(plan.cycle(), wanted, offset, limit));
        if (freshness.unchanged(request, locale, plan, found, String.valueOf(wanted))) {
            return null;
        }
        model.addAttribute("plan", plan);
        model.addAttribute("states", AlignmentState.values());
        model.addAttribute("state", wanted);
        model.addAttribute("links", found.rows());
        model.addAttribute("previous", found.previous());
        model.addAttribute("next", found.next());
        return "alignment/list";
    }
}
