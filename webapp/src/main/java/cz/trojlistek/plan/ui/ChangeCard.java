package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import cz.trojlistek.kernel.WordDifference;
import cz.trojlistek.kernel.WordRun;
import cz.trojlistek.kernel.WordRun.Change;
import cz.trojlistek.plan.ChangeSort;
import cz.trojlistek.plan.ElementChange;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.Pill;
import java.util.List;

/**
 * One change: what it is, where, and the words; on a wide screen the older beside the newer, else both as one text. {@code focus}
 * brings the keyboard to it.
 */
class ChangeCard extends Div {

    private final Div body = new Div();

    ChangeCard(ElementChange change) {
        addClassNames("para", "change");
        setId("c" + change.element());
        getElement().setAttribute("tabindex", "-1").setAttribute("role", "group");
        var code = new Paragraph(change.code());
        code.addClassName("no");
        body.addClassName("stack");
        add(code, body);
        var name = new H3(getTranslation("plan.kind." + change.kind()) + "\u00a0" + change.code());
        var head = new Div(name);
        head.addClassNames("row", "wide");
        for (var sort : change.sorts()) {
            head.add(new Pill(told(sort, change)));
        }
        body.add(head);
        getElement().setAttribute("aria-label", name.getText());
        words(change.words());
    }

    /** The address of its place in the newer text, if it stands there. */
    ChangeCard at(String link) {
        ((Div) body.getComponentAt(0)).add(new Anchor(link, getTranslation("plan.compare.place")));
        return this;
    }

    /** What hangs on it, told as words, before and after. */
    ChangeCard facts(String before, String after) {
        if (!before.equals(after)) {
            words(WordDifference.between(before, after));
        }
        return this;
    }

    private String told(ChangeSort sort, ElementChange change) {
        return sort == ChangeSort.MOVED && !change.below().isEmpty()
                ? getTranslation("plan.moved-from", change.below())
                : getTranslation("plan.change." + sort);
    }

    private void words(List<WordRun> runs) {
        var inline = new ChangedWords(runs);
        inline.addClassName("inline");
        var older = side("plan.compare.older", runs, Change.ADDED);
        var newer = side("plan.compare.newer", runs, Change.REMOVED);
        var beside = new Div(older, newer);
        beside.addClassName("beside");
        body.add(inline, beside);
    }

    private Div side(String name, List<WordRun> runs, Change without) {
        var label = new Span(getTranslation(name));
        label.addClassNames("small", "muted");
        return new Div(
                label,
                new ChangedWords(
                        runs.stream().filter(run -> run.change() != without).toList()));
    }
}
