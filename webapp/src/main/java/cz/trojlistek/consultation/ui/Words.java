package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.CommentWindow;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations.CommentRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.LocalTime;
import java.util.Map;

/** How the screens name things: numbers, places, outcomes and states, always drawing and word. */
final class Words {

    private Words() {}

    static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }

    static String number(long number) {
        return say("consultation.number", String.valueOf(number));
    }

    static String place(String code) {
        return code.isEmpty() ? say("consultation.place-whole") : say("consultation.place-code", code);
    }

    static StateMark outcome(Outcome outcome) {
        var sign = switch (outcome) {
            case ACCEPTED -> Sign.DONE;
            case PARTLY_ACCEPTED -> Sign.HALF;
            case NOT_ACCEPTED -> Sign.CROSS;
            case NOTED -> Sign.CHECK;
            case EXPLAINED -> Sign.INFO;
        };
        return new StateMark(
                outcome.changesPlan() ? State.DONE : State.WAIT, sign, say("consultation.outcome." + outcome));
    }

    static StateMark state(CommentState state) {
        var word = say("consultation.state." + state);
        return switch (state) {
            case OPEN -> new StateMark(State.SOON, Sign.CIRCLE, word);
            case PROPOSED -> new StateMark(State.WAIT, Sign.WAIT, word);
            case UNLINKED -> new StateMark(State.BAD, Sign.ALERT, word);
            case SETTLED -> new StateMark(State.DONE, Sign.SEAL, word);
            case LATE -> new StateMark(State.INFO, Sign.CLOCK, word);
        };
    }

    /** Number, author, side: what names a row. */
    static Component who(CommentRow row, String link) {
        var side = new Span(say("consultation.side." + row.side()));
        side.addClassNames("small", "muted");
        var number = new Anchor(link, number(row.number()));
        number.setId("comment-" + row.id());
        var who = new Div(number, new Span(" " + row.author()), new Div(side));
        who.addClassName("num");
        return who;
    }

    static Component answer(CommentRow row) {
        var answer = new Div();
        if (row.outcome() != null) {
            answer.add(new Div(outcome(row.outcome())));
        }
        answer.add(new Div(state(row.state())));
        return answer;
    }

    /** "84 ze 120 vypořádáno", and the same as a bar. */
    static Component progress(Map<CommentState, Integer> states) {
        int settled = states.getOrDefault(CommentState.SETTLED, 0) + states.getOrDefault(CommentState.UNLINKED, 0);
        int proposed = states.getOrDefault(CommentState.PROPOSED, 0);
        int open = states.getOrDefault(CommentState.OPEN, 0);
        int all = settled + proposed + open;
        var bar = new Span(share(all == 0 ? 0 : 100 * settled / all));
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Paragraph(say(
                "consultation.progress",
                Dates.number(settled),
                Dates.number(all),
                Dates.number(proposed),
                Dates.number(open)));
        return new Div(words, bar);
    }

    private static Span share(int percent) {
        var share = new Span();
        share.getStyle().set("--v", String.valueOf(percent));
        return share;
    }

    /** The last moment that counts, as people say it: a whole day ends at 23.59. */
    static String until(CommentWindow window) {
        var time = window.closingTime();
        return Dates.day(window.closesOn()) + ", " + Dates.time(time == null ? LocalTime.of(23, 59) : time);
    }
}
