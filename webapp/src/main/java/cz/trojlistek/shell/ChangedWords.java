package cz.trojlistek.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.kernel.WordRun;
import cz.trojlistek.kernel.WordRun.Change;
import java.util.List;

/** Two wordings as one: what went is struck, what came underlined, and both are said to who cannot see it. */
public class ChangedWords extends Paragraph {

    @Tag("ins")
    private static final class Added extends HtmlContainer {}

    @Tag("del")
    private static final class Removed extends HtmlContainer {}

    public ChangedWords(List<WordRun> words) {
        addClassName("plan-text");
        for (var run : words) {
            if (run.change() == Change.SAME) {
                add(new Span(run.text()));
            } else {
                var added = run.change() == Change.ADDED;
                var mark = added ? new Added() : new Removed();
                mark.add(
                        hidden(added ? "words.added" : "words.removed"),
                        new Span(run.text()),
                        hidden(added ? "words.added-end" : "words.removed-end"));
                add(mark);
            }
        }
    }

    private Span hidden(String key) {
        var words = new Span(" " + getTranslation(key) + " ");
        words.addClassName("vh");
        return words;
    }
}
