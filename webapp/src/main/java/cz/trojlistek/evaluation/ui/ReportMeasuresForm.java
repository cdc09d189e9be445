package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.evaluation.ReportMeasures;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Objects;
import org.springframework.context.annotation.Scope;

/** An owner says how its measures were fulfilled. */
@SpringComponent
@Scope("prototype")
@ServesTask("evaluation.reportMeasures")
class ReportMeasuresForm extends Div implements TaskForm {

    private final transient ReadEvaluations read;
    private final transient ReportMeasures report;

    ReportMeasuresForm(ReadEvaluations read, ReportMeasures report) {
        this.read = read;
        this.report = report;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        add(new MeasureFields(
                Objects.requireNonNull(task.element()), read, report, "task.evaluation.reportMeasures.action", done));
        return this;
    }
}
