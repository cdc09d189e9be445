package cz.trojlistek.submission.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.analysis.ReadBalance;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.SubmitNeeds;
import java.util.Objects;
import org.springframework.context.annotation.Scope;

/** What a town needs, what capacity that takes, what it can give to it. */
@SpringComponent
@Scope("prototype")
@ServesTask("regionalPlan.submitNeeds")
class SubmitNeedsForm extends Div implements TaskForm {

    private final transient ReadSubmissions read;
    private final transient ReadBalance balance;
    private final transient SubmitNeeds submit;

    SubmitNeedsForm(ReadSubmissions read, ReadBalance balance, SubmitNeeds submit) {
        this.read = read;
        this.balance = balance;
        this.submit = submit;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var submission = Objects.requireNonNull(task.element());
        var found = read.get(submission);
        add(new NeedsFields(found, read.asked(submission), balance.ofTown(found.path()), submit, done));
        return this;
    }
}
