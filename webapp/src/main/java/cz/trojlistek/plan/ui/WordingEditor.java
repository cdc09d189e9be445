package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.plan.ChangedMeanwhile;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.State;

/** Rewrites one piece of the text. When somebody else was faster, both texts are shown and nothing is lost. */
class WordingEditor extends Fields {

    private final Div conflict = new Div();
    private int seen;

    WordingEditor(PlanLine line, Editing editing, Runnable cancel) {
        seen = line.editVersion();
        text(conflict);
        var wording = add("wording", new TextArea(getTranslation("plan.kind." + line.kind()) + " " + line.code()));
        wording.addClassName("wording");
        wording.setMinRows(4);
        wording.setValue(line.wording());
        secondary("plan.save", () -> editing.write().revise(line.id(), seen, wording.getValue()), editing.changed());
        leave("form.cancel", cancel);
    }

    @Override
    public void show(RuleViolation violation) {
        if (violation instanceof ChangedMeanwhile told) {
            seen = told.otherVersion();
            conflict.removeAll();
            var other = new Paragraph(told.otherText());
            other.addClassNames("plan-text", "quote");
            conflict.add(Note.banner(State.SOON, getTranslation("plan.conflict.other"), other));
        }
        super.show(violation);
    }
}
