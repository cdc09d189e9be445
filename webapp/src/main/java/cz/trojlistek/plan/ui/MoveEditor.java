package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.shell.Fields;

/** Puts a piece of the text elsewhere: below another piece that is chosen, or past its neighbour. */
class MoveEditor extends Div {

    MoveEditor(PlanLine line, Editing editing, Runnable cancel) {
        addClassName("stack");
        var below = new Fields().saw(line.editVersion());
        var parent = below.add("parent", new ComboBox<PlanLine>(getTranslation("plan.move.below")));
        parent.setHelperText(getTranslation("plan.move.help", line.code()));
        parent.setRequiredIndicatorVisible(true);
        parent.addClassName("w-l");
        parent.setItems(query -> editing
                .arrange()
                .places(editing.cycle(), line.kind(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
        parent.setItemLabelGenerator(one -> one.code() + " " + one.wording());
        below.secondary(
                "plan.move.there",
                () -> editing.arrange()
                        .moveBelow(line.id(), below.seen(), parent.getValue().id()),
                editing.changed(line.id()));
        var past = new Fields().saw(line.editVersion());
        past.secondary(
                "plan.move.up", () -> editing.arrange().moveUp(line.id(), past.seen()), editing.changed(line.id()));
        past.secondary(
                "plan.move.down", () -> editing.arrange().moveDown(line.id(), past.seen()), editing.changed(line.id()));
        past.leave("form.cancel", cancel);
        add(below, past);
    }
}
