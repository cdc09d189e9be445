package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemPage;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** Who leads the group looks whether it is done, or gives it back. */
@SpringComponent
@Scope("prototype")
@ServesTask("actionItem.verify")
class VerifyItemForm extends ItemForm {

    private final transient WorkOnActionItems work;
    private final transient ItemDialogs dialogs;

    VerifyItemForm(ReadActionItems read, PlanningClock clock, WorkOnActionItems work, ItemDialogs dialogs) {
        super(read, clock);
        this.work = work;
        this.dialogs = dialogs;
    }

    @Override
    void fill(ActionItemPage item, Runnable done) {
        if (!item.note().isEmpty()) {
            var note = new Paragraph(item.note());
            note.addClassName("written");
            add(new Section(getTranslation("actionitem.note"), note));
        }
        var fields = new Fields();
        fields.primary(
                "task.actionItem.verify.action", () -> work.verify(item.facts().id()), done);
        fields.leave("actionitem.reopen", () -> dialogs.reopen(item, done).open());
        add(fields);
    }
}
