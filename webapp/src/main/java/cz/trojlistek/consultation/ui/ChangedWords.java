package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.plan.ReadPlan.ElementChange;
import cz.trojlistek.plan.Span.Change;

/** What a comment has changed in a paragraph: what went is struck, what came underlined, and both are said. */
class ChangedWords extends Paragraph {

    @Tag("ins")
    private static final class Added extends HtmlContainer {}

    @Tag("del")
    private static final class Removed extends HtmlContainer {}

    ChangedWords(ElementChange change) {
        addClassName("plan-text");
        for (var run : change.words()) {
            if (run.change() == Change.SAME) {
                add(new Span(run.text()));
            } else {
                var added = run.change() == Change.ADDED;
                var mark = added ? new Added() : new Removed();
                mark.add(
                        hidden(added ? "consultation.change.added" : "consultation.change.removed"),
                        new Span(run.text()),
                        hidden(added ? "consultation.change.added-end" : "consultation.change.removed-end"));
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
