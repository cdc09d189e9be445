package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.PublicConsultations.ConferenceDay;
import cz.trojlistek.consultation.PublicConsultations.Head;
import cz.trojlistek.consultation.PublicConsultations.Paragraph;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.shell.Pages;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** What is being consulted, and one consultation with its draft, paragraph by paragraph. */
@Controller
class ConsultationPages {

    static final int ROWS = 25;
    static final int PARAGRAPHS = 200;

    private final PublicConsultations consultations;
    private final Freshness freshness;

    ConsultationPages(PublicConsultations consultations, Freshness freshness) {
        this.consultations = consultations;
        this.freshness = freshness;
    }

    /** A line of the list. */
    record Line(Head head, Deadline deadline) {}

    /** A conference on the draft. */
    record Conference(String day, String place) {

        static Conference of(ConferenceDay held) {
            return new Conference(Dates.weekday(held.heldOn()), held.place());
        }
    }

    @GetMapping("/consultations")
    @Nullable
    String list(@RequestParam(required = false) @Nullable String page, WebRequest request, Locale locale, Model model) {
        var heads = Pages.read(page, ROWS, consultations::list);
        if (freshness.unchanged(
                request,
                locale,
                heads.number(),
                heads.rows().stream()
                        .map(head -> head.id() + "/" + head.version() + head.state() + Deadline.today(head))
                        .toList())) {
            return null;
        }
        model.addAttribute(
                "consultations",
                heads.rows().stream()
                        .map(head -> new Line(head, Deadline.of(head)))
                        .toList());
        model.addAttribute("pages", heads);
        return "consultation/list";
    }

    @GetMapping("/consultations/{id}")
    @Nullable
    String consultation(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String chapter,
            @RequestParam(required = false) @Nullable String page,
            WebRequest request,
            Locale locale,
            Model model) {
        var head = consultations.get(NotFound.unlessId(id));
        var conferences = consultations.conferences(head.id());
        if (freshness.unchanged(
                request,
                locale,
                head.id(),
                head.version(),
                head.state(),
                Deadline.today(head),
                conferences,
                head.planTitle())) {
            return null;
        }
        var chapters = consultations.chapters(head.id(), 0, 100);
        var shown = shown(chapters, chapter);
        model.addAttribute("head", head);
        model.addAttribute("deadline", Deadline.of(head));
        model.addAttribute(
                "conferences", conferences.stream().map(Conference::of).toList());
        model.addAttribute("councilOn", head.councilOn() == null ? "" : Dates.day(head.councilOn()));
        model.addAttribute("assemblyOn", head.assemblyOn() == null ? "" : Dates.day(head.assemblyOn()));
        model.addAttribute("chapters", chapters);
        model.addAttribute("chapter", shown);
        var pages =
                Pages.read(page, PARAGRAPHS, (offset, limit) -> consultations.text(head.id(), shown, offset, limit));
        model.addAttribute("pages", pages);
        var shownElements = pages.rows().stream().map(Paragraph::id).toList();
        model.addAttribute("indicators", consultations.indicators(head.id(), shownElements));
        model.addAttribute("budget", consultations.budget(head.id(), shownElements));
        return "consultation/consultation";
    }

    private static String shown(List<Paragraph> chapters, @Nullable String wanted) {
        if (wanted == null) {
            return chapters.isEmpty() ? "" : chapters.getFirst().code();
        }
        return chapters.stream()
                .map(Paragraph::code)
                .filter(wanted::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
