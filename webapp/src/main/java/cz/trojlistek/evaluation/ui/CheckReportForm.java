package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.Objects;
import org.springframework.context.annotation.Scope;

/** The coordinator accepts what an owner said, or gives it back with a reason. */
@SpringComponent
@Scope("prototype")
@ServesTask("evaluation.checkReport")
class CheckReportForm extends Div implements TaskForm {

    private final transient ConductEvaluation conduct;
    private final transient ReadEvaluations read;

    CheckReportForm(ConductEvaluation conduct, ReadEvaluations read) {
        this.conduct = conduct;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var report = Objects.requireNonNull(task.element());
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("evaluation.give-back-reason")));
        reason.setHelperText(getTranslation("evaluation.give-back-help"));
        reason.setMaxLength(4000);
        fields.primary("task.evaluation.checkReport.action", () -> conduct.acceptReport(report), done);
        fields.secondary("evaluation.give-back", () -> conduct.giveBackReport(report, reason.getValue()), done);
        add(new MeasureList(task.cycle(), read.ofOwner(report)), fields);
        return this;
    }
}
