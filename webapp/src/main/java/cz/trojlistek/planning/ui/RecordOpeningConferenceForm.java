package cz.trojlistek.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** The record of the conference that opened the cycle. */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.recordOpeningConference")
class RecordOpeningConferenceForm extends Div implements TaskForm {

    private final transient ConductCycle cycles;
    private final transient PlanningClock clock;

    RecordOpeningConferenceForm(ConductCycle cycles, PlanningClock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var fields = new Fields();
        var entry = new CycleActions.ConferenceFields(fields, clock.today());
        fields.primary(
                "task." + task.step() + ".action",
                () -> cycles.recordOpeningConference(task.cycle(), entry.value()),
                done);
        add(fields);
        return this;
    }
}
