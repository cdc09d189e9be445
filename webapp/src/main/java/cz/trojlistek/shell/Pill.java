package cz.trojlistek.shell;

import com.vaadin.flow.component.html.Span;

/** A short plain word on a soft ground: a kind, a side, a version. No state; that is {@link StateMark}. */
public class Pill extends Span {

    public Pill(String word) {
        super(word);
        addClassNames("st", "pill");
    }

    public Pill(Sign sign, String word) {
        addClassNames("st", "pill");
        add(sign.icon(), new Span(word));
    }
}
