package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.shell.Fields;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds a piece below another one, at its end. */
class AddEditor extends Fields {

    private @Nullable UUID added;

    AddEditor(UUID parent, Set<ElementKind> kinds, Editing editing, Runnable cancel) {
        var kind = add("kind", new Select<ElementKind>());
        kind.setLabel(getTranslation("plan.kind"));
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> getTranslation("plan.kind." + one));
        kind.setRequiredIndicatorVisible(true);
        kind.setVisible(kinds.size() > 1);
        var wording = new TextArea(getTranslation("plan.wording"));
        wording.addClassName("wording");
        wording.setMinRows(3);
        wording.setRequiredIndicatorVisible(true);
        var tools = new ProseTools(wording);
        tools.around(this, "wording");
        var need = optional("problem", new NeedField(editing.needs()));
        kind.addValueChangeListener(change -> {
            need.setVisible(change.getValue() == ElementKind.GOAL && !need.nothing());
            tools.setVisible(change.getValue() == ElementKind.TEXT);
        });
        need.setVisible(false);
        tools.setVisible(false);
        kind.setValue(kinds.iterator().next());
        secondary(
                "plan.add",
                () -> added = editing.write()
                        .add(
                                parent,
                                kind.getValue(),
                                wording.getValue(),
                                kind.getValue() == ElementKind.GOAL ? need.chosen() : null),
                () -> editing.changed().accept(added == null ? parent : added));
        leave("form.cancel", cancel);
    }
}
