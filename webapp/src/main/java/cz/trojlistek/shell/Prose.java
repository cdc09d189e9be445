package cz.trojlistek.shell;

import com.vaadin.flow.component.Html;
import cz.trojlistek.kernel.Markdown;

/** A paragraph as its writer meant it: with its emphasis, lists and tables, and with nothing that could do any harm. */
public class Prose extends Html {

    /** Of text as it was written, see {@link Markdown}. */
    public Prose(String written) {
        super(html(written));
    }

    public void show(String written) {
        setHtmlContent(html(written));
    }

    private static String html(String written) {
        return "<div class=\"plan-text formatted\">" + Markdown.html(written) + "</div>";
    }
}
