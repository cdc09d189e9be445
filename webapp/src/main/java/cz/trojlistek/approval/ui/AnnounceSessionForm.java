package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import cz.trojlistek.shell.TaskForm;
import java.time.temporal.ChronoUnit;
import org.springframework.context.annotation.Scope;

/** When the assembly meets and since when that has been on the official board; the days between are counted at once. */
@SpringComponent
@Scope("prototype")
@ServesTask("approval.announceSession")
class AnnounceSessionForm extends Div implements TaskForm {

    private final ReadApprovals read;
    private final Decide decide;
    private final PlanningClock clock;
    private final Fields fields = new Fields();
    private final DayField sessionOn = new DayField(Told.text("approval.field.sessionOn"));
    private final DayField announcedOn = new DayField(Told.text("approval.field.announcedOn"));
    private final TextArea reason = new TextArea(Told.text("approval.field.reasonIfLate"));
    private final Div verdict = new Div();

    AnnounceSessionForm(ReadApprovals read, Decide decide, PlanningClock clock) {
        this.read = read;
        this.decide = decide;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var approval = read.overview(task.subject());
        var body = approval.next();
        if (body == null) {
            add(new EmptyState(Told.text("approval.nobody-decides"), Told.text("approval.nobody-decides-next")));
            return this;
        }
        fields.text(new Facts()
                .add(Told.text("approval.field.body"), body.name())
                .add(Told.text("approval.notice"), Told.text("approval.notice-days", body.noticeDays())));
        fields.beside(() -> {
            fields.add("sessionOn", sessionOn);
            fields.add("announcedOn", announcedOn);
        });
        sessionOn.setRequiredIndicatorVisible(true);
        announcedOn.setRequiredIndicatorVisible(true);
        announcedOn.setValue(clock.today());
        reason.setHelperText(Told.text("approval.late-help"));
        reason.setMaxLength(4000);
        reason.setMinRows(3);
        reason.setVisible(false);
        verdict.getElement().setAttribute("role", "status");
        fields.text(verdict);
        fields.add("reasonIfLate", reason);
        sessionOn.addValueChangeListener(change -> judge(body));
        announcedOn.addValueChangeListener(change -> judge(body));
        fields.primary(
                "task." + task.step() + ".action",
                () -> decide.announceSession(
                        approval.id(), sessionOn.getValue(), announcedOn.getValue(), reason.getValue()),
                done);
        add(fields);
        return this;
    }

    /** BR-134: seven days for a municipality, ten for a region, from the board to the session. */
    private void judge(BodyRow body) {
        verdict.removeAll();
        if (sessionOn.isEmpty() || announcedOn.isEmpty()) {
            return;
        }
        long days = ChronoUnit.DAYS.between(announcedOn.getValue(), sessionOn.getValue());
        var latest = Dates.weekday(sessionOn.getValue().minusDays(body.noticeDays()));
        boolean late = days < body.noticeDays();
        reason.setVisible(late);
        if (days < 0) {
            verdict.add(new StateMark(State.BAD, Told.text("approval.session-before-announcement")));
        } else if (late) {
            verdict.add(new StateMark(State.SOON, Told.text("approval.notice-late", latest, days)));
        } else {
            verdict.add(new StateMark(State.DONE, Told.text("approval.notice-fine", latest, days)));
        }
    }
}
