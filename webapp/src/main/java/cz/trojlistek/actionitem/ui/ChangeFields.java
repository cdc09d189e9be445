package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import cz.trojlistek.actionitem.Assignee;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemPage;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;

/** Another day or another assignee, and why. */
class ChangeFields extends Fields {

    ChangeFields(ReadActionItems read, WorkOnActionItems work, ActionItemPage item, Runnable done) {
        var facts = item.facts();
        saw(item.version());
        text(new Paragraph(getTranslation("actionitem.change-what")));
        var due = add("due", new DayField(getTranslation("actionitem.due")));
        due.setRequiredIndicatorVisible(true);
        due.setValue(facts.due());
        var assignee = new Select<Assignee>();
        assignee.setLabel(getTranslation("actionitem.new-assignee"));
        optional("assignee", assignee);
        assignee.setItems(read.candidates(facts.id()));
        assignee.setItemLabelGenerator(one -> one == null ? "" : one.name());
        assignee.setEmptySelectionAllowed(true);
        assignee.setHelperText(getTranslation("actionitem.new-assignee-help"));
        assignee.setWidthFull();
        var reason = ItemDialogs.reason(this);
        primary(
                "actionitem.change-it",
                () -> {
                    var to = assignee.getValue();
                    work.change(
                            facts.id(), seen(), to == null ? null : to.membership(), due.getValue(), reason.getValue());
                },
                done);
    }
}
