package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.TaskForm;

/** What a clerk records of any kind of body; whose turn it is says the procedure. */
abstract class RecordResolutionForm extends Div implements TaskForm {

    private final transient ReadApprovals read;
    private final transient Decide decide;
    private final transient Rehearsal rehearsal;

    RecordResolutionForm(ReadApprovals read, Decide decide, Rehearsal rehearsal) {
        this.read = read;
        this.decide = decide;
        this.rehearsal = rehearsal;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        add(fields(task, done));
        return this;
    }

    private Component fields(OpenTask task, Runnable done) {
        var approval = read.overview(task.subject());
        var body = approval.next();
        if (body == null) {
            return new EmptyState(Told.text("approval.nobody-decides"), Told.text("approval.nobody-decides-next"));
        }
        var dossier = read.dossiers(task.subject()).getFirst();
        var form = new ResolutionFields(approval, dossier, body, approval.afterNext());
        form.primary(
                "task." + task.step() + ".action", rehearsal, () -> decide.record(approval.id(), form.typed()), done);
        return form;
    }
}
