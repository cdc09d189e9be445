package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.Receipt;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The receipt of a comment; later the same address tells how it was settled. Nobody keeps a copy, nobody is told it. */
@Controller
class ReceiptPages {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern(".ss");

    private final TakePart takePart;
    private final PublicConsultations consultations;

    ReceiptPages(TakePart takePart, PublicConsultations consultations) {
        this.takePart = takePart;
        this.consultations = consultations;
    }

    @GetMapping("/receipts/{token}")
    String receipt(@PathVariable String token, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        var receipt = takePart.follow(token);
        var head = consultations.get(receipt.consultation());
        model.addAttribute("receipt", receipt);
        model.addAttribute("head", head);
        model.addAttribute("deadline", Deadline.of(head));
        model.addAttribute("received", toTheSecond(receipt.receivedAt()));
        model.addAttribute("settled", receipt.state() == Receipt.State.SETTLED);
        model.addAttribute("settledBy", head.settledBy() == null ? "" : Dates.day(head.settledBy()));
        model.addAttribute("councilOn", head.councilOn() == null ? "" : Dates.day(head.councilOn()));
        model.addAttribute("assemblyOn", head.assemblyOn() == null ? "" : Dates.day(head.assemblyOn()));
        model.addAttribute(
                "link",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .pathSegment("receipts", token)
                        .build()
                        .toUriString());
        return "consultation/receipt";
    }

    private static String toTheSecond(Instant moment) {
        return Dates.moment(moment) + SECONDS.format(moment.atZone(PlanningClock.PRAGUE));
    }
}
