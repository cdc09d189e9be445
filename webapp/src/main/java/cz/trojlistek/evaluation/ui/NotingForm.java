package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Objects;

/** The clerk of a body reads the evaluation and records that the body has taken note of it. */
abstract class NotingForm extends Div implements TaskForm {

    private final transient ConductEvaluation conduct;
    private final transient ReadEvaluations read;
    private final transient PlanningClock clock;

    NotingForm(ConductEvaluation conduct, ReadEvaluations read, PlanningClock clock) {
        this.conduct = conduct;
        this.read = read;
        this.clock = clock;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var text = new Paragraph(
                read.ofCycle(task.cycle()).orElseThrow(NotFound::new).text());
        text.addClassName("written");
        add(
                text,
                new NotingFields(
                        Objects.requireNonNull(task.element()),
                        conduct,
                        clock.today(),
                        "task." + task.step() + ".action",
                        done));
        return this;
    }
}
