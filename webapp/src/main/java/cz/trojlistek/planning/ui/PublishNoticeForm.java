package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** What a region tells its municipalities and the public when it begins to plan. */
@SpringComponent
@Scope("prototype")
@ServesTask("regionalPlan.publishNotice")
class PublishNoticeForm extends Div implements TaskForm {

    private final transient ConductCycle cycles;
    private final transient PlanningClock clock;

    PublishNoticeForm(ConductCycle cycles, PlanningClock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var fields = new Fields();
        var day = fields.add("publishedOn", new DayField(getTranslation("planning.notice-day")));
        day.setRequiredIndicatorVisible(true);
        day.setValue(clock.today());
        var text = fields.add("text", new TextArea(getTranslation("planning.notice-text")));
        text.setHelperText(getTranslation("planning.notice-help"));
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(4000);
        text.setMinRows(5);
        fields.primary(
                "task." + task.step() + ".action",
                () -> cycles.publishNotice(task.cycle(), day.getValue(), text.getValue()),
                done);
        add(fields);
        return this;
    }
}
