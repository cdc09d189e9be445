package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemPage;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.TaskForm;

/** A task of the process of one action item: what it is, the way to its page, what is to be said. */
abstract class ItemForm extends Div implements TaskForm {

    final transient ReadActionItems read;
    private final transient PlanningClock clock;

    ItemForm(ReadActionItems read, PlanningClock clock) {
        this.read = read;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public final Component show(OpenTask task, Runnable done) {
        removeAll();
        var item = read.get(task.subject());
        add(
                ItemWords.facts(item.facts(), clock.today()),
                new Paragraph(new Anchor("items/" + item.facts().id(), getTranslation("actionitem.to-item"))));
        fill(item, done);
        return this;
    }

    abstract void fill(ActionItemPage item, Runnable done);
}
