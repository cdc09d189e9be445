package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** The coordinator publishes the approved plan and says from which day it is in force. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.publishPlan")
class PublishPlanForm extends Div implements TaskForm {

    private final transient FreezePlan freeze;
    private final transient ReadPlan read;
    private final transient PlanningClock clock;

    PublishPlanForm(FreezePlan freeze, ReadPlan read, PlanningClock clock) {
        this.freeze = freeze;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var fields = new Fields();
        var from = fields.add(
                "effectiveFrom",
                new DayField(getTranslation("plan.effective-from")).help(getTranslation("plan.effective-from.help")));
        from.setRequiredIndicatorVisible(true);
        from.setValue(clock.today());
        var inside = new Checkbox(getTranslation("plan.first-year-inside"));
        if (read.head(task.cycle()).parent() == null) {
            inside.setHelperText(getTranslation("plan.first-year-inside.help"));
            fields.add("firstYearInside", inside);
        }
        fields.primary(
                "task.communityPlan.publishPlan.action",
                () -> freeze.publish(task.cycle(), from.getValue(), inside.getValue()),
                done);
        add(
                new WholePlan(read, task.cycle(), false),
                Note.calm(getTranslation("plan.record"), new Paragraph(getTranslation("plan.record.publish"))),
                fields);
        return this;
    }
}
