package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import cz.trojlistek.submission.RequestSubmissions;
import org.springframework.context.annotation.Scope;

/** What the region asks its towns, and until when. */
@SpringComponent
@Scope("prototype")
@ServesTask("regionalPlan.requestSubmissions")
class RequestSubmissionsForm extends Div implements TaskForm {

    private final transient RequestSubmissions requests;

    RequestSubmissionsForm(RequestSubmissions requests) {
        this.requests = requests;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var fields = new Fields();
        var deadline = fields.add("deadline", new DayField(getTranslation("submission.deadline")));
        deadline.setHelperText(getTranslation("submission.deadline-help"));
        deadline.setRequiredIndicatorVisible(true);
        var message = fields.optional("message", new TextArea(getTranslation("submission.message")));
        message.setHelperText(getTranslation("submission.message-help"));
        message.setMaxLength(4000);
        message.setMinRows(4);
        fields.primary(
                "task." + task.step() + ".action",
                () -> requests.request(task.cycle(), deadline.getValue(), message.getValue()),
                done);
        add(fields);
        return this;
    }
}
