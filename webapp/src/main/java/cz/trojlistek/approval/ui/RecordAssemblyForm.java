package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

@SpringComponent
@Scope("prototype")
@ServesTask("approval.recordAssemblyResolution")
class RecordAssemblyForm extends Div implements TaskForm {

    private final ReadApprovals read;
    private final Decide decide;

    RecordAssemblyForm(ReadApprovals read, Decide decide) {
        this.read = read;
        this.decide = decide;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        add(record(read, decide, task, done));
        return this;
    }

    /** All kinds of bodies have the same form; whose turn it is says the procedure. */
    static Component record(ReadApprovals read, Decide decide, OpenTask task, Runnable done) {
        var approval = read.overview(task.subject());
        var body = approval.next();
        if (body == null) {
            return new EmptyState(Told.text("approval.nobody-decides"), Told.text("approval.nobody-decides-next"));
        }
        var dossier = read.dossiers(task.subject()).getFirst();
        var form = new ResolutionFields(approval, dossier, body, approval.afterNext());
        form.primary("task." + task.step() + ".action", () -> decide.record(approval.id(), form.typed()), done);
        return form;
    }
}
