package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

@SpringComponent
@Scope("prototype")
@ServesTask("approval.recordCouncilResolution")
class RecordCouncilForm extends Div implements TaskForm {

    private final ReadApprovals read;
    private final Decide decide;

    RecordCouncilForm(ReadApprovals read, Decide decide) {
        this.read = read;
        this.decide = decide;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        add(RecordAssemblyForm.record(read, decide, task, done));
        return this;
    }
}
