package cz.trojlistek.shell;

import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A state as drawing and word; the colour only repeats them. */
public class StateMark extends Span {

    /** With the usual word of the state: Hotovo, Právě teď, Čeká and so on. */
    public StateMark(State state) {
        this(state, state.sign(), null);
    }

    public StateMark(State state, String word) {
        this(state, state.sign(), word);
    }

    /** With another drawing, for example {@link Sign#CALENDAR} for a day that is far away. */
    public StateMark(State state, Sign sign, @Nullable String word) {
        addClassNames("st", state.word());
        add(sign.icon(), new Span(word == null ? getTranslation("state." + state.word()) : word));
    }

    /** On a soft ground: for the one state of a page that asks for action. */
    public StateMark pill() {
        addClassName("pill");
        return this;
    }
}
