package cz.trojlistek.membercall;

import org.jspecify.annotations.Nullable;

/** How far an application is, read off its facts. */
public enum ApplicationState {
    WAITING,
    ADMITTED,
    DECLINED;

    static ApplicationState of(@Nullable Boolean admitted) {
        if (admitted == null) {
            return WAITING;
        }
        return admitted ? ADMITTED : DECLINED;
    }
}
