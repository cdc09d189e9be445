package cz.trojlistek.workinggroup.ui;

import com.vaadin.flow.component.Component;
import cz.trojlistek.workinggroup.Side;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of the sides, in the language of the screen. */
final class Sides {

    private Sides() {}

    static String of(Component screen, Side side) {
        return screen.getTranslation(key("side", side));
    }

    /** {@code uživatelé, poskytovatelé}: who is missing, as a list in a sentence. */
    static String missing(Component screen, Collection<Side> sides) {
        return sides.stream()
                .map(side -> screen.getTranslation(key("missing", side)))
                .collect(Collectors.joining(", "));
    }

    private static String key(String what, Side side) {
        return "workinggroup." + what + "." + side.name().toLowerCase(Locale.ROOT);
    }
}
