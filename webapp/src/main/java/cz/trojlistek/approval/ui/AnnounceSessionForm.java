package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** When the assembly meets and since when that has been on the official board; the days between are counted at once. */
@SpringComponent
@Scope("prototype")
@ServesTask("approval.announceSession")
class AnnounceSessionForm extends Div implements TaskForm {

    private final ReadApprovals read;
    private final Decide decide;
    private final PlanningClock clock;

    AnnounceSessionForm(ReadApprovals read, Decide decide, PlanningClock clock) {
        this.read = read;
        this.decide = decide;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var approval = read.overview(task.subject());
        var body = approval.next();
        add(
                body == null
                        ? new EmptyState(
                                Told.text("approval.nobody-decides"), Told.text("approval.nobody-decides-next"))
                        : new AnnounceFields(body, clock.today())
                                .button("task." + task.step() + ".action", decide, approval.id(), done));
        return this;
    }
}
