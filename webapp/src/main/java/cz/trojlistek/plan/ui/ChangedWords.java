package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.plan.Span.Change;
import java.util.List;

/** Two wordings as one: what went is struck, what came underlined, and both are said to who cannot see it. */
class ChangedWords extends Paragraph {

    @Tag("ins")
    private static final class Added extends HtmlContainer {}

    @Tag("del")
    private static final class Removed extends HtmlContainer {}

    ChangedWords(List<cz.trojlistek.plan.Span> words) {
        addClassName("plan-text");
        for (var run : words) {
            if (run.change() == Change.SAME) {
                add(new Span(run.text()));
            } else {
                var added = run.change() == Change.ADDED;
                var mark = added ? new Added() : new Removed();
                mark.add(
                        hidden(added ? "plan.change.added" : "plan.change.removed"),
                        new Span(run.text()),
                        hidden(added ? "plan.change.added-end" : "plan.change.removed-end"));
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
