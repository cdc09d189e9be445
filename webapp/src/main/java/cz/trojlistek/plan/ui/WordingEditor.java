package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.kernel.WordDifference;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.Fields;

/**
 * Rewrites one piece of the text. When somebody else was faster, both texts are shown with their difference, and one is chosen or both
 * are joined; nothing is lost.
 */
class WordingEditor extends Fields {

    private final TextArea wording;

    WordingEditor(PlanLine line, int seenVersion, Editing editing, Runnable cancel) {
        saw(seenVersion);
        wording = new TextArea(getTranslation("plan.kind." + line.kind()) + " " + line.code());
        wording.addClassName("wording");
        wording.setMinRows(4);
        wording.setRequiredIndicatorVisible(true);
        wording.setValue(line.wording());
        if (line.kind() == ElementKind.TEXT) {
            new ProseTools(wording).around(this, "wording");
        } else {
            add("wording", wording);
        }
        whenMet(now -> now.isEmpty() ? new Div() : met(String.valueOf(now.getFirst())));
        secondary("plan.save", () -> editing.write().revise(line.id(), seen(), wording.getValue()), () -> {
            editing.together().end(line.id());
            editing.changed().accept(line.id());
        });
        leave("form.cancel", cancel);
    }

    private Component met(String theirs) {
        var told = new Paragraph(getTranslation("plan.met.difference"));
        var difference = new ChangedWords(WordDifference.between(theirs, wording.getValue()));
        var row = new Div(
                choice("plan.met.theirs", theirs),
                choice("plan.met.join", theirs + "\n\n" + wording.getValue().strip()));
        row.addClassNames("row", "buttons");
        return new Div(told, difference, row, new Paragraph(getTranslation("plan.met.mine")));
    }

    private Button choice(String key, String text) {
        return new Button(getTranslation(key), click -> {
            wording.setValue(text);
            clear();
            wording.focus();
        });
    }
}
