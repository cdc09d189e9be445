package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.PublicConsultations.State;
import cz.trojlistek.consultation.PublicSettlements;
import cz.trojlistek.consultation.PublicSettlements.Filter;
import cz.trojlistek.kernel.NotFound;
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

/** The published settlements of a consultation. {@code ?number=41} is the permanent address of one of them. */
@Controller
class SettlementPages {

    static final int ROWS = 50;

    private final PublicConsultations consultations;
    private final PublicSettlements settlements;
    private final Freshness freshness;

    SettlementPages(PublicConsultations consultations, PublicSettlements settlements, Freshness freshness) {
        this.consultations = consultations;
        this.settlements = settlements;
        this.freshness = freshness;
    }

    @GetMapping("/consultations/{id}/settlements")
    @Nullable
    String settlements(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(defaultValue = "") String chapter,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String page,
            WebRequest request,
            Locale locale,
            Model model) {
        var head = consultations.get(NotFound.unlessId(id));
        var published = head.state() == State.PUBLISHED;
        if (freshness.unchanged(request, locale, head.id(), head.version(), published)) {
            return null;
        }
        var filter = new Filter(
                outcome == null || outcome.isBlank() ? null : outcome(outcome), known(chapter), numeric(number));
        model.addAttribute("head", head);
        model.addAttribute("deadline", Deadline.of(head));
        model.addAttribute("published", published);
        model.addAttribute("filter", filter);
        model.addAttribute("chapters", consultations.chapters(head.id(), 0, 100));
        model.addAttribute("outcomes", Outcome.values());
        model.addAttribute("count", settlements.count(head.id(), filter));
        model.addAttribute(
                "pages", Pages.read(page, ROWS, (offset, limit) -> settlements.list(head.id(), filter, offset, limit)));
        return "consultation/settlements";
    }

    private static Outcome outcome(String wanted) {
        return Arrays.stream(Outcome.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A code is short and plain; anything else finds nothing, and PostgreSQL need not see it. */
    private static String known(String chapter) {
        if (!chapter.matches("[0-9A-Za-z]{0,10}")) {
            throw new NotFound();
        }
        return chapter;
    }

    private static long numeric(@Nullable String number) {
        if (number == null || number.isBlank()) {
            return 0;
        }
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound();
        }
        return Long.parseLong(number);
    }
}
