package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** The coordinator freezes the draft the public will comment on. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.freezeDraft")
class FreezeDraftForm extends Div implements TaskForm {

    private final transient FreezePlan freeze;
    private final transient ReadPlan read;

    FreezeDraftForm(FreezePlan freeze, ReadPlan read) {
        this.freeze = freeze;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var fields = new Fields();
        fields.primary("task.communityPlan.freezeDraft.action", () -> freeze.freezeDraft(task.cycle()), done);
        add(
                new WholePlan(read, task.cycle(), true),
                Note.calm(getTranslation("plan.record"), new Paragraph(getTranslation("plan.record.freezeDraft"))),
                fields);
        return this;
    }
}
