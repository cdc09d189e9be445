package cz.trojlistek.membercall.portal;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.membercall.ApplyToCall;
import cz.trojlistek.membercall.NewApplication;
import cz.trojlistek.membercall.PublicCalls;
import cz.trojlistek.shell.Freshness;
import cz.trojlistek.shell.Pace;
import cz.trojlistek.shell.Pages;
import cz.trojlistek.workinggroup.Side;
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
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The open calls, and one with its form. A refused form comes back with all that was typed, a repeated one is one application. */
@Controller
class CallPages {

    private static final int ROWS = 25;

    private final PublicCalls calls;
    private final ApplyToCall apply;
    private final Pace pace;
    private final Freshness freshness;
    private final MessageSource messages;

    CallPages(PublicCalls calls, ApplyToCall apply, Pace pace, Freshness freshness, MessageSource messages) {
        this.calls = calls;
        this.apply = apply;
        this.pace = pace;
        this.freshness = freshness;
        this.messages = messages;
    }

    /** What is wrong, in a sentence, and at which field; "" for the form as a whole. */
    record Problem(String field, String sentence) {}

    @GetMapping("/calls")
    @Nullable
    String list(@RequestParam(required = false) @Nullable String page, WebRequest request, Locale locale, Model model) {
        var open = Pages.read(page, ROWS, calls::open);
        if (freshness.unchanged(request, locale, open)) {
            return null;
        }
        model.addAttribute("calls", open.rows());
        model.addAttribute("pages", open);
        return "membercall/list";
    }

    @GetMapping("/calls/{id}")
    ModelAndView call(@PathVariable String id, HttpServletResponse response) {
        var empty = ApplicationForm.empty(apply.newRequestKey(), pace.shownNow());
        return page(NotFound.unlessId(id), empty, List.of(), HttpStatus.OK, response);
    }

    @PostMapping("/calls/{id}/applications")
    ModelAndView apply(
            @PathVariable String id,
            ApplicationForm form,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        var call = NotFound.unlessId(id);
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return refused(call, form, problems, locale, response);
        }
        try {
            pace.requireTyped(form.shown());
            pace.requireRoom(request.getRemoteAddr());
            apply.apply(call, form.application(), String.valueOf(form.key()));
        } catch (NotFound absent) {
            throw absent;
        } catch (Pace.TooMany later) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.seconds()));
            return page(call, form, told(List.of(later), locale), HttpStatus.TOO_MANY_REQUESTS, response);
        } catch (Pace.TooQuick machine) {
            return refused(call, form.shownAt(pace.shown(form.shown())), List.of(machine), locale, response);
        } catch (RuleViolation refusal) {
            return refused(call, form.under(apply.newRequestKey()), List.of(refusal), locale, response);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var next = new RedirectView(
                "/applications/" + form.key() + (locale.getLanguage().equals("en") ? "?lang=en" : ""), true);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExposeModelAttributes(false);
        return new ModelAndView(next);
    }

    /** The same words in the other language, for whoever was told in this one what is wrong; nothing is kept of them. */
    @PostMapping("/calls/{id}/applications/again")
    ModelAndView again(@PathVariable String id, ApplicationForm form, Locale locale, HttpServletResponse response) {
        return page(
                NotFound.unlessId(id),
                form.shownAt(pace.shown(form.shown())),
                told(form.problems(), locale),
                HttpStatus.OK,
                response);
    }

    /** Nobody but its author has the address. */
    @GetMapping("/applications/{token}")
    String application(@PathVariable String token, HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        model.addAttribute("applied", apply.follow(token));
        return "membercall/application";
    }

    private ModelAndView refused(
            UUID call,
            ApplicationForm form,
            List<RuleViolation> violations,
            Locale locale,
            HttpServletResponse response) {
        return page(call, form, told(violations, locale), HttpStatus.UNPROCESSABLE_CONTENT, response);
    }

    private List<Problem> told(List<RuleViolation> violations, Locale locale) {
        return violations.stream()
                .map(one -> new Problem(
                        one.field() == null ? "" : one.field(),
                        messages.getMessage(one.code(), one.arguments(), locale)))
                .toList();
    }

    /** The browser keeps the form with its key: going back and sending again is the same application, not a second one. */
    private ModelAndView page(
            UUID id, ApplicationForm form, List<Problem> problems, HttpStatus status, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        var page = new ModelAndView("membercall/call", status);
        page.addObject("call", calls.get(id));
        page.addObject("groups", calls.groups(id));
        page.addObject("form", form.key() == null ? form.under(apply.newRequestKey()) : form);
        page.addObject("sides", Side.values());
        page.addObject("longest", NewApplication.LONGEST_MOTIVE);
        page.addObject("problems", problems);
        page.addObject("at", byField(problems));
        if (!problems.isEmpty()) {
            page.addObject("sentAgain", "/calls/" + id + "/applications/again");
        }
        return page;
    }

    private static Map<String, String> byField(List<Problem> problems) {
        var sentences = new LinkedHashMap<String, String>();
        problems.forEach(problem -> sentences.putIfAbsent(problem.field(), problem.sentence()));
        return sentences;
    }
}
