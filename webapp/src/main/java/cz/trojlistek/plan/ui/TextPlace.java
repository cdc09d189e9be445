package cz.trojlistek.plan.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the address of a text says: which chapter (null: the first), which version (0: the working text), which page. */
record TextPlace(UUID cycle, @Nullable UUID chapter, int version, int page) {

    /** Lines on one page. */
    static final int LINES = 100;

    boolean working() {
        return version == 0;
    }

    int offset() {
        return (page - 1) * LINES;
    }

    String link(@Nullable UUID other, int otherPage) {
        return "plans/" + cycle + "/text?version=" + version + (other == null ? "" : "&chapter=" + other)
                + (otherPage > 1 ? "&page=" + otherPage : "");
    }
}
