package cz.trojlistek.shell;

import java.util.Locale;

/** The states of everything that has one. Each has its drawing, and its word stands under {@code state.<name>}. */
public enum State {
    DONE(Sign.DONE),
    RUN(Sign.RUN),
    WAIT(Sign.CIRCLE),
    SOON(Sign.CLOCK),
    BAD(Sign.ALERT),
    INFO(Sign.INFO);

    private final Sign sign;

    State(Sign sign) {
        this.sign = sign;
    }

    Sign sign() {
        return sign;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
