package cz.trojlistek.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The small drawings of both faces ({@code icons/*.svg}). Always beside a word, so they are silent for screen readers. */
public enum Sign {
    ALERT,
    BOOK,
    CALENDAR,
    CHECK,
    CIRCLE,
    CLOCK,
    COMMENT,
    CROSS,
    DONE,
    EDIT,
    FLAG,
    HALF,
    INFO,
    LEAF1,
    LEAF2,
    LEAF3,
    LINK,
    LOCK,
    PLUS,
    PRINT,
    RUN,
    SEAL,
    THEN,
    USER,
    USERS,
    WAIT;

    /** A new drawing, as high as the text beside it. */
    public Span icon() {
        var icon = new Span();
        icon.addClassNames("i", "i-" + name().toLowerCase(Locale.ROOT));
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
