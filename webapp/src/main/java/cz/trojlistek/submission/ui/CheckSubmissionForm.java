package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.RequestSubmissions;
import java.util.Objects;
import org.springframework.context.annotation.Scope;

/** The region takes over what a town said, or gives it back to be completed. */
@SpringComponent
@Scope("prototype")
@ServesTask("regionalPlan.checkSubmission")
class CheckSubmissionForm extends Div implements TaskForm {

    private final transient ReadSubmissions read;
    private final transient RequestSubmissions requests;

    CheckSubmissionForm(ReadSubmissions read, RequestSubmissions requests) {
        this.read = read;
        this.requests = requests;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var submission = Objects.requireNonNull(task.element());
        add(new NeedsText(read.get(submission)), new CheckFields(submission, requests, done));
        return this;
    }
}
