package cz.trojlistek.shell;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** The small drawings of both faces ({@code icons/*.svg}). Always beside a word, so they are silent for screen readers. */
public enum Sign {
    ALERT,
    ARROW,
    BACK,
    BELL,
    BOOK,
    CALENDAR,
    CHECK,
    CIRCLE,
    CLOCK,
    COMMENT,
    COPY,
    CROSS,
    CUT,
    DOC,
    DONE,
    DOWN,
    DOWNLOAD,
    EDIT,
    FLAG,
    HALF,
    HELP,
    INFO,
    LEAF1,
    LEAF2,
    LEAF3,
    LINK,
    LIST,
    LOCK,
    MAIL,
    MENU,
    MINUS,
    PLUS,
    PRINT,
    RIGHT,
    RUN,
    SEAL,
    SEARCH,
    THEN,
    UNDO,
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
