package cz.trojlistek.shell;

import java.util.OptionalInt;

/** One line of the workbench's navigation. A feature contributes it as a bean; asked anew for every person and screen. */
public interface NavEntry {

    /** The message key of its word. */
    String label();

    /** Below /app, for example {@code plans}. */
    String route();

    Sign sign();

    /** Smaller stands higher: tasks 10, plans 20, groups 30, meetings 40, consultations 50, approvals 60, administration from 100. */
    int order();

    /** True when the person now signed in has the right to what is behind it. */
    boolean visible();

    /** How much waits there for the person, if it is worth saying. */
    default OptionalInt count() {
        return OptionalInt.empty();
    }
}
