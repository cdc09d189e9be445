package cz.trojlistek.actionitem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemPage;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.Sign;
import org.springframework.context.annotation.Scope;

/** An overdue item gets another day or assignee, is said to be done, or is cancelled. */
@SpringComponent
@Scope("prototype")
@ServesTask("actionItem.followUp")
class FollowUpForm extends ItemForm {

    private final transient WorkOnActionItems work;
    private final transient ItemDialogs dialogs;

    FollowUpForm(ReadActionItems read, PlanningClock clock, WorkOnActionItems work, ItemDialogs dialogs) {
        super(read, clock);
        this.work = work;
        this.dialogs = dialogs;
    }

    @Override
    void fill(ActionItemPage item, Runnable done) {
        var ways = new Div(
                new Button(
                        getTranslation("actionitem.report"),
                        Sign.CHECK.icon(),
                        click -> dialogs.report(item, done).open()),
                new Button(
                        getTranslation("actionitem.cancel"),
                        Sign.CROSS.icon(),
                        click -> dialogs.cancel(item, done).open()));
        ways.addClassName("row");
        add(new Paragraph(getTranslation("actionitem.follow-up-what")), ways);
        add(new ChangeFields(read, work, item, done));
    }
}
