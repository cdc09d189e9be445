package cz.trojlistek.membercall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.membercall.ReadCalls;
import cz.trojlistek.membercall.ReadCalls.CallRow;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** Who answered the call is decided one by one; with the last one the task is done. */
@SpringComponent
@Scope("prototype")
@ServesTask("memberCall.decideApplications")
class DecideApplicationsForm extends Div implements TaskForm {

    private final transient ReadCalls read;
    private final transient Deciding.Start deciding;

    DecideApplicationsForm(ReadCalls read, Deciding.Start deciding) {
        this.read = read;
        this.deciding = deciding;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        removeAll();
        add(new ApplicationList(deciding.of(task.cycle(), () -> {
            if (read.latest(task.cycle()).map(CallRow::waiting).orElse(0L) == 0) {
                done.run();
            } else {
                show(task, done);
            }
        })));
        return this;
    }
}
