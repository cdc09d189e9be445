package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Fields;

/** Rewrites one piece of the text. When somebody else was faster, both texts are shown and nothing is lost. */
class WordingEditor extends Fields {

    WordingEditor(PlanLine line, Editing editing, Runnable cancel) {
        saw(line.editVersion());
        var wording = new TextArea(getTranslation("plan.kind." + line.kind()) + " " + line.code());
        wording.addClassName("wording");
        wording.setMinRows(4);
        wording.setRequiredIndicatorVisible(true);
        wording.setValue(line.wording());
        if (line.kind() == ElementKind.TEXT) {
            new ProseTools(wording).around(this, "wording");
        } else {
            add("wording", wording);
        }
        secondary(
                "plan.save",
                () -> editing.write().revise(line.id(), seen(), wording.getValue()),
                editing.changed(line.id()));
        leave("form.cancel", cancel);
    }
}
