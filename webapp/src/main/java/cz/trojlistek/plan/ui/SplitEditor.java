package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Fields;

/** Makes two paragraphs of one; the first stays what it was. Both can still be reworded. */
class SplitEditor extends Fields {

    SplitEditor(PlanLine line, Editing editing, Runnable cancel) {
        saw(line.editVersion());
        var middle = middle(line.wording());
        var first = half(
                "first",
                getTranslation("plan.split.first"),
                line.wording().substring(0, middle).strip());
        var second = half(
                "second",
                getTranslation("plan.split.second"),
                line.wording().substring(middle).strip());
        secondary(
                "plan.split.save",
                () -> editing.arrange().split(line.id(), seen(), first.getValue(), second.getValue()),
                editing.changed(line.id()));
        leave("form.cancel", cancel);
    }

    private TextArea half(String name, String label, String wording) {
        var field = add(name, new TextArea(label));
        field.addClassName("wording");
        field.setMinRows(3);
        field.setRequiredIndicatorVisible(true);
        field.setValue(wording);
        return field;
    }

    /** The end of the sentence, or else of the word, that is nearest to the middle. */
    private static int middle(String wording) {
        int best = wording.length();
        for (var end : new String[] {"\n", ". ", " "}) {
            for (int at = wording.indexOf(end); at >= 0; at = wording.indexOf(end, at + 1)) {
                if (Math.abs(2 * (at + 1) - wording.length()) < Math.abs(2 * best - wording.length())) {
                    best = at + 1;
                }
            }
            if (best < wording.length()) {
                return best;
            }
        }
        return best;
    }
}
