package cz.trojlistek.meeting.portal;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.meeting.Answer;
import cz.trojlistek.meeting.Choice;
import cz.trojlistek.meeting.ObjectByLink;
import cz.trojlistek.meeting.ReadBallots;
import cz.trojlistek.meeting.ReplyToInvitation;
import cz.trojlistek.meeting.TakeVotes;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Where the links in an invitation lead. Looking changes nothing, since programs that check mail follow every link; only the form
 * does. Nobody keeps a copy and nobody is told the address.
 */
@Controller
class InvitationPages {

    private final ReplyToInvitation invitations;
    private final TakeVotes votes;
    private final ReadBallots ballots;
    private final ObjectByLink objecting;
    private final MessageSource messages;

    InvitationPages(
            ReplyToInvitation invitations,
            TakeVotes votes,
            ReadBallots ballots,
            ObjectByLink objecting,
            MessageSource messages) {
        this.objecting = objecting;
        this.invitations = invitations;
        this.votes = votes;
        this.ballots = ballots;
        this.messages = messages;
    }

    @GetMapping("/invitations/{token}")
    ModelAndView invitation(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(required = false) @Nullable String saved,
            @RequestParam(required = false) @Nullable String voted,
            @RequestParam(required = false) @Nullable String objected,
            HttpServletResponse response) {
        var chosen = read(answer);
        return page(token, chosen, null, "", HttpStatus.OK, response)
                .addObject("saved", saved != null)
                .addObject("voted", voted != null)
                .addObject("objected", objected != null);
    }

    /** The vote of who has no account, by the same link. */
    @PostMapping(path = "/invitations/{token}", params = "ballot")
    ModelAndView vote(
            @PathVariable String token,
            @RequestParam String ballot,
            @RequestParam(required = false) @Nullable String choice,
            Locale locale,
            HttpServletResponse response) {
        try {
            votes.voteByLink(token, NotFound.unlessId(ballot), chosen(choice));
        } catch (NotFound unknown) {
            throw unknown;
        } catch (RuleViolation refused) {
            var sentence = messages.getMessage(refused.code(), refused.arguments(), locale);
            return page(token, null, null, "", HttpStatus.UNPROCESSABLE_CONTENT, response)
                    .addObject("saved", false)
                    .addObject("voted", false)
                    .addObject("refusedVote", sentence);
        }
        return next(token, "voted", locale, response);
    }

    /** What a member without an account has against circulated minutes, by the same link. */
    @PostMapping(path = "/invitations/{token}", params = "objection")
    ModelAndView object(
            @PathVariable String token, @RequestParam String objection, Locale locale, HttpServletResponse response) {
        try {
            objecting.object(token, objection);
        } catch (NotFound unknown) {
            throw unknown;
        } catch (RuleViolation refused) {
            var sentence = messages.getMessage(refused.code(), refused.arguments(), locale);
            return page(token, null, null, "", HttpStatus.UNPROCESSABLE_CONTENT, response)
                    .addObject("saved", false)
                    .addObject("voted", false)
                    .addObject("objection", objection)
                    .addObject("refusedObjection", sentence);
        }
        return next(token, "objected", locale, response);
    }

    @PostMapping(
            path = "/invitations/{token}",
            params = {"!ballot", "!objection"})
    ModelAndView answer(
            @PathVariable String token,
            @RequestParam(required = false) @Nullable String answer,
            @RequestParam(defaultValue = "") String substitute,
            Locale locale,
            HttpServletResponse response) {
        var chosen = read(answer);
        try {
            invitations.answer(token, chosen, substitute);
        } catch (NotFound unknown) {
            throw unknown;
        } catch (RuleViolation refused) {
            var sentence = messages.getMessage(refused.code(), refused.arguments(), locale);
            return page(token, chosen, substitute, sentence, HttpStatus.UNPROCESSABLE_CONTENT, response)
                    .addObject("saved", false)
                    .addObject("voted", false);
        }
        return next(token, "saved", locale, response);
    }

    private static ModelAndView next(String token, String what, Locale locale, HttpServletResponse response) {
        var language = locale.getLanguage().equals("en") ? "&lang=en" : "";
        var next = new RedirectView("/invitations/" + token + "?" + what + "=1" + language, true);
        next.setStatusCode(HttpStatus.SEE_OTHER);
        next.setExposeModelAttributes(false);
        guard(response);
        return new ModelAndView(next);
    }

    /** A link that was cut in two by a mail program, or of somebody who is in the group no more. */
    @ExceptionHandler
    ModelAndView unknown(NotFound unknown, HttpServletResponse response) {
        guard(response);
        return new ModelAndView("meeting/invitation-unknown", HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(
            String token,
            @Nullable Answer chosen,
            @Nullable String substitute,
            String problem,
            HttpStatus status,
            HttpServletResponse response) {
        guard(response);
        var invitation = invitations.get(token);
        return new ModelAndView("meeting/invitation", status)
                .addObject("token", token)
                .addObject("invitation", invitation)
                .addObject("answers", Answer.values())
                .addObject("chosen", chosen == null ? invitation.answer() : chosen)
                .addObject("substitute", substitute == null ? invitation.substitute() : substitute)
                .addObject("ballots", ballots.openByLink(token))
                .addObject("choices", Choice.values())
                .addObject("circulated", objecting.minutes(token).orElse(null))
                .addObject("problem", problem);
    }

    private static @Nullable Answer read(@Nullable String typed) {
        return Arrays.stream(Answer.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Choice chosen(@Nullable String typed) {
        return Arrays.stream(Choice.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(null);
    }

    /** A form may come from here, so whoever is next may know the house, but never the room. */
    private static void guard(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Referrer-Policy", "strict-origin");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
