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
@ServesTask("approval.recordOpinion")
class RecordOpinionForm extends Div implements TaskForm {

    private final ReadApprovals read;
    private final Decide decide;

    RecordOpinionForm(ReadApprovals read, Decide decide) {
        this.read = read;
        this.decide = decide;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        add(RecordAssemblyForm.record(read, decide, task, done));
        return this;
    }
}
