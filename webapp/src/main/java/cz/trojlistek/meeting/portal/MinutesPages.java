package cz.trojlistek.meeting.portal;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.PublicMeetings;
import cz.trojlistek.meeting.PublicMinutes;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.paper.PublicMinutesPaper;
import cz.trojlistek.paper.Paper;
import cz.trojlistek.paper.PaperDocx;
import cz.trojlistek.paper.PaperPdf;
import cz.trojlistek.paper.PaperShelf;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.shell.Pages;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The published minutes of a plan's groups, with sides instead of names (BR-109), and the meetings anybody may come to. */
@Controller
class MinutesPages {

    private static final int ROWS = 25;

    private final ReadMeetings read;
    private final PublicMeetings open;
    private final PublicMinutesPaper paper;
    private final PaperPdf pdf;
    private final PaperDocx docx;
    private final PaperShelf shelf;
    private final Freshness freshness;

    MinutesPages(
            ReadMeetings read,
            PublicMeetings open,
            PublicMinutesPaper paper,
            PaperPdf pdf,
            PaperDocx docx,
            PaperShelf shelf,
            Freshness freshness) {
        this.paper = paper;
        this.pdf = pdf;
        this.docx = docx;
        this.shelf = shelf;
        this.read = read;
        this.open = open;
        this.freshness = freshness;
    }

    @GetMapping("/plans/{cycle}/meetings")
    @Nullable
    String list(
            @PathVariable String cycle,
            @RequestParam(defaultValue = "1") String page,
            WebRequest request,
            Locale locale,
            Model model) {
        var id = NotFound.unlessId(cycle);
        var plan = read.planTitle(id);
        var found = Pages.read(page, ROWS, (offset, limit) -> read.published(id, offset, limit));
        var coming = open.coming(id, 0, ROWS);
        if (freshness.unchanged(request, locale, plan, found, coming)) {
            return null;
        }
        model.addAttribute("cycle", id);
        model.addAttribute("plan", plan);
        model.addAttribute("coming", coming);
        model.addAttribute("lines", found.rows());
        model.addAttribute("previous", found.previous());
        model.addAttribute("next", found.next());
        return "meeting/list";
    }

    @GetMapping("/plans/{cycle}/meetings/{meeting}")
    @Nullable
    String minutes(
            @PathVariable String cycle, @PathVariable String meeting, WebRequest request, Locale locale, Model model) {
        var minutes = published(cycle, meeting);
        if (freshness.unchanged(request, locale, minutes)) {
            return null;
        }
        model.addAttribute("heading", minutes.groupName() + ", " + Dates.day(minutes.startsAt()));
        model.addAttribute("minutes", minutes);
        return "meeting/minutes";
    }

    @GetMapping("/plans/{cycle}/meetings/{meeting}.pdf")
    @Nullable
    ResponseEntity<byte[]> pdf(
            @PathVariable String cycle, @PathVariable String meeting, WebRequest request, Locale locale) {
        return file(published(cycle, meeting), request, locale, PaperPdf.TYPE, "zapis.pdf", pdf::write);
    }

    @GetMapping("/plans/{cycle}/meetings/{meeting}.docx")
    @Nullable
    ResponseEntity<byte[]> docx(
            @PathVariable String cycle, @PathVariable String meeting, WebRequest request, Locale locale) {
        return file(published(cycle, meeting), request, locale, PaperDocx.TYPE, "zapis.docx", docx::write);
    }

    private @Nullable ResponseEntity<byte[]> file(
            PublicMinutes minutes,
            WebRequest request,
            Locale locale,
            String type,
            String name,
            Function<Paper, byte[]> write) {
        if (freshness.unchanged(request, locale, minutes, type)) {
            return null;
        }
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(shelf.take(List.of(minutes, locale, type), () -> write.apply(paper.of(minutes, locale))));
    }

    private PublicMinutes published(String cycle, String meeting) {
        var minutes = read.publicMinutes(NotFound.unlessId(meeting));
        if (!minutes.cycle().equals(NotFound.unlessId(cycle))) {
            throw new NotFound();
        }
        return minutes;
    }
}
