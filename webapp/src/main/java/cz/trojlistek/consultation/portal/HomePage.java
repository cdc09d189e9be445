package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.cycle.PublicCycles;
import cz.trojlistek.meeting.PublicMeetings;
import cz.trojlistek.membercall.PublicCalls;
import cz.trojlistek.shell.Freshness;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.WebRequest;

/** Where everybody comes in: what can be commented on now and until when, who looks for people, what is planned and where. */
@Controller
class HomePage {

    private static final int OPEN = 5;
    private static final int LATEST = 6;
    private static final int CALLS = 4;
    private static final int COMING = 4;

    private final PublicConsultations consultations;
    private final PublicCycles cycles;
    private final PublicCalls calls;
    private final PublicMeetings meetings;
    private final Freshness freshness;

    HomePage(
            PublicConsultations consultations,
            PublicCycles cycles,
            PublicCalls calls,
            PublicMeetings meetings,
            Freshness freshness) {
        this.meetings = meetings;
        this.consultations = consultations;
        this.cycles = cycles;
        this.calls = calls;
        this.freshness = freshness;
    }

    @GetMapping("/")
    @Nullable
    String home(WebRequest request, Locale locale, Model model) {
        var open = consultations.open(0, OPEN + 1);
        var asked = calls.open(0, CALLS + 1);
        var coming = meetings.coming(null, 0, COMING);
        var latest = cycles.list(null, "", 0, LATEST);
        var places = cycles.around(null);
        if (freshness.unchanged(
                request,
                locale,
                open.stream()
                        .map(head -> head.id() + "/" + head.version() + head.planTitle() + Deadline.today(head))
                        .toList(),
                asked,
                coming,
                latest,
                places)) {
            return null;
        }
        model.addAttribute(
                "open",
                open.stream()
                        .limit(OPEN)
                        .map(head -> new ConsultationPages.Line(head, Deadline.of(head)))
                        .toList());
        model.addAttribute("more", open.size() > OPEN);
        model.addAttribute("calls", asked.stream().limit(CALLS).toList());
        model.addAttribute("moreCalls", asked.size() > CALLS);
        model.addAttribute("coming", coming);
        model.addAttribute("latest", latest);
        model.addAttribute("places", places);
        model.addAttribute(
                "towns", places.stream().filter(place -> place.depth() == 2).toList());
        return "cycle/home";
    }
}
