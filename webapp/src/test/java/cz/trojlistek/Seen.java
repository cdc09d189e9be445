package cz.trojlistek;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** What stands on the screen as words. The hard spaces that keep a preposition with its noun are read as spaces. */
public final class Seen {

    private Seen() {}

    public static String now() {
        return UI.getCurrent().getChildren().map(Seen::in).collect(Collectors.joining(" "));
    }

    public static String in(Component component) {
        return plain(component.getElement().getTextRecursively() + formatted(component));
    }

    /** What stands in pieces of HTML, as a browser would show it, after all the rest. */
    private static String formatted(Component component) {
        return component instanceof Html html
                ? " " + Jsoup.parse(html.getInnerHtml()).text()
                : component.getChildren().map(Seen::formatted).collect(Collectors.joining());
    }

    public static String plain(String words) {
        return words.replace('\u00a0', ' ');
    }
}
