package cz.trojlistek.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The coordination group sets the vision and the system priorities, one priority a line. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.setSystemPriorities")
class SetSystemPrioritiesForm extends Div implements TaskForm {

    private final transient WritePlan write;

    private final transient ReadPlan read;

    SetSystemPrioritiesForm(WritePlan write, ReadPlan read) {
        this.write = write;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        read.outline(task.cycle(), 0); // absent for whom the plan is absent
        var fields = new Fields();
        var vision = fields.add("vision", new TextArea(getTranslation("plan.vision")));
        vision.addClassName("wording");
        vision.setHelperText(getTranslation("plan.vision.help"));
        vision.setMinRows(4);
        vision.setRequiredIndicatorVisible(true);
        var priorities = fields.add("priorities", new TextArea(getTranslation("plan.system-priorities")));
        priorities.addClassName("wording");
        priorities.setHelperText(getTranslation("plan.system-priorities.help"));
        priorities.setMinRows(6);
        priorities.setRequiredIndicatorVisible(true);
        fields.primary(
                "task.communityPlan.setSystemPriorities.action",
                () -> write.setSystemPriorities(task.cycle(), vision.getValue(), lines(priorities.getValue())),
                done);
        add(fields);
        return this;
    }

    private static List<String> lines(String typed) {
        return typed.lines().filter(line -> !line.isBlank()).toList();
    }
}
