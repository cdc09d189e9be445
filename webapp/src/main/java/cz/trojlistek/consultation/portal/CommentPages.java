package cz.trojlistek.consultation.portal;

import cz.trojlistek.consultation.ConsultationOver;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.NotYetOpen;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.shell.Pace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The comment form. A refused one comes back with everything that was typed; a repeated one with the first receipt. */
@Controller
class CommentPages {

    private final PublicConsultations consultations;
    private final TakePart takePart;
    private final Pace pace;
    private final MessageSource messages;

    CommentPages(PublicConsultations consultations, TakePart takePart, Pace pace, MessageSource messages) {
        this.consultations = consultations;
        this.takePart = takePart;
        this.pace = pace;
        this.messages = messages;
    }

    /** What is wrong, in a sentence, and at which field; "" for the form as a whole. */
    record Problem(String field, String sentence) {}

    @GetMapping("/consultations/{id}/comment")
    ModelAndView form(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String place,
            HttpServletResponse response) {
        var empty = CommentForm.empty(place, takePart.newRequestKey(), pace.shownNow());
        return page(NotFound.unlessId(id), empty, List.of(), HttpStatus.OK, response);
    }

    @PostMapping("/consultations/{id}/comments")
    ModelAndView comment(
            @PathVariable String id,
            CommentForm form,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var consultation = NotFound.unlessId(id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return refused(consultation, form, problems, locale, response);
        }
        try {
            pace.requireTyped(form.shown());
            pace.requireRoom(request.getRemoteAddr());
            var receipt = takePart.submit(consultation, form.comment(), String.valueOf(form.key()));
            var next = new RedirectView(
                    "/receipts/" + receipt.token() + (locale.getLanguage().equals("en") ? "?lang=en" : ""), true);
            next.setStatusCode(HttpStatus.SEE_OTHER);
            next.setExposeModelAttributes(false);
            return new ModelAndView(next);
        } catch (NotFound absent) {
            throw absent;
        } catch (Pace.TooMany later) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
            return sent(consultation, form, told(List.of(later), locale), HttpStatus.TOO_MANY_REQUESTS, response);
        } catch (Pace.TooQuick machine) {
            return refused(consultation, form.shownAt(pace.shown(form.shown())), List.of(machine), locale, response);
        } catch (RuleViolation refusal) {
            var again = refusal instanceof NotYetOpen || refusal instanceof ConsultationOver
                    ? form
                    : form.under(takePart.newRequestKey());
            return refused(consultation, again, List.of(refusal), locale, response);
        }
    }

    /** The same words in the other language, for whoever was told in this one what is wrong; nothing is kept of them. */
    @PostMapping("/consultations/{id}/comments/again")
    ModelAndView again(@PathVariable String id, CommentForm form, Locale locale, HttpServletResponse response) {
        return sent(
                NotFound.unlessId(id),
                form.shownAt(pace.shown(form.shown())),
                told(form.problems(), locale),
                HttpStatus.OK,
                response);
    }

    private ModelAndView refused(
            UUID consultation,
            CommentForm form,
            List<RuleViolation> violations,
            Locale locale,
            HttpServletResponse response) {
        return sent(consultation, form, told(violations, locale), HttpStatus.UNPROCESSABLE_CONTENT, response);
    }

    private List<Problem> told(List<RuleViolation> violations, Locale locale) {
        return violations.stream()
                .map(one -> new Problem(
                        one.field() == null ? "" : one.field(),
                        messages.getMessage(one.code(), one.arguments(), locale)))
                .toList();
    }

    /** An answer to what was typed; it stands in no address, so the other language is asked for with all of it. */
    private ModelAndView sent(
            UUID id, CommentForm form, List<Problem> problems, HttpStatus status, HttpServletResponse response) {
        return page(id, form, problems, status, response)
                .addObject("sentAgain", "/consultations/" + id + "/comments/again");
    }

    /** The browser keeps the form with its key: going back and sending again is the same comment, not a second one. */
    private ModelAndView page(
            UUID id, CommentForm form, List<Problem> problems, HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        var head = consultations.get(id);
        var place = form.placeId();
        var page = new ModelAndView("consultation/comment", status);
        page.addObject("head", head);
        page.addObject("deadline", Deadline.of(head));
        page.addObject("place", place == null ? null : consultations.paragraph(id, place));
        page.addObject("form", form.key() == null ? form.under(takePart.newRequestKey()) : form);
        page.addObject("sides", Side.values());
        page.addObject("longest", NewComment.LONGEST_TEXT);
        page.addObject("problems", problems);
        page.addObject("at", byField(problems));
        return page;
    }

    private static Map<String, String> byField(List<Problem> problems) {
        var sentences = new LinkedHashMap<String, String>();
        problems.forEach(problem -> sentences.putIfAbsent(problem.field(), problem.sentence()));
        return sentences;
    }
}
