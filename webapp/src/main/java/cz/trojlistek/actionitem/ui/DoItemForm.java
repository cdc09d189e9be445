package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemPage;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** The assignee says that it is done, and how it went. */
@SpringComponent
@Scope("prototype")
@ServesTask("actionItem.do")
class DoItemForm extends ItemForm {

    private final transient WorkOnActionItems work;

    DoItemForm(ReadActionItems read, PlanningClock clock, WorkOnActionItems work) {
        super(read, clock);
        this.work = work;
    }

    @Override
    void fill(ActionItemPage item, Runnable done) {
        var fields = new Fields();
        fields.text(new Paragraph(getTranslation("actionitem.do-what")));
        var note = ItemDialogs.note(fields);
        fields.primary(
                "task.actionItem.do.action", () -> work.report(item.facts().id(), note.getValue()), done);
        add(fields);
    }
}
