package cz.trojlistek.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.alignment.AlignmentState;
import cz.trojlistek.alignment.Link;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import org.jspecify.annotations.Nullable;

/** What the screens of alignments say alike. */
final class StateWords {

    private StateWords() {}

    static StateMark mark(AlignmentState state) {
        return mark(state, I18NProvider.translate("alignment.state." + state));
    }

    static StateMark mark(AlignmentState state, String words) {
        return new StateMark(
                switch (state) {
                    case AGREEMENT -> State.DONE;
                    case ONE_SIDE -> State.WAIT;
                    case CONFLICT -> State.BAD;
                },
                words);
    }

    /** Its kind and code, and its wording. */
    static String named(Link.Piece piece) {
        return I18NProvider.translate("plan.kind." + piece.kind()) + "\u00a0" + piece.code();
    }

    /** To its own page in the workbench, for who may not go there to its place on the portal. */
    static Anchor way(Link.Piece piece) {
        var way = new Anchor(
                piece.readable()
                        ? "plans/" + piece.cycle() + "/alignment/" + piece.id()
                        : "/plans/" + piece.cycle() + "?chapter=" + piece.chapter() + "#o" + piece.code(),
                named(piece));
        if (!piece.readable()) {
            way.setRouterIgnore(true);
        }
        return way;
    }

    /** Who says what: the own side first. */
    static Component said(Link link) {
        var both = new Div(
                said(link.own().territoryName(), link.ours()), said(link.other().territoryName(), link.theirs()));
        both.addClassName("stack");
        return both;
    }

    private static Component said(String who, Link.@Nullable Said said) {
        var name = new Span(who + ": ");
        name.addClassName("strong");
        if (said == null) {
            var nothing = new Span(I18NProvider.translate("alignment.nothing-yet"));
            nothing.addClassName("muted");
            return new Paragraph(name, nothing);
        }
        var day = new Span(" (" + Dates.day(said.at()) + ")");
        day.addClassNames("muted", "small");
        var words = new Paragraph(name, new Span(I18NProvider.translate("alignment.kind." + said.kind())), day);
        if (said.reason().isEmpty()) {
            return words;
        }
        var reason = new Paragraph(said.reason());
        reason.addClassNames("written", "small");
        return new Div(words, reason);
    }
}
