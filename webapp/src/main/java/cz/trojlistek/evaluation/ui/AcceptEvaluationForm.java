package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** The coordination group accepts the report, or gives it back with a reason. */
@SpringComponent
@Scope("prototype")
@ServesTask("evaluation.acceptEvaluation")
class AcceptEvaluationForm extends Div implements TaskForm {

    private final transient ConductEvaluation conduct;
    private final transient ReadEvaluations read;

    AcceptEvaluationForm(ConductEvaluation conduct, ReadEvaluations read) {
        this.conduct = conduct;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var evaluation = read.ofCycle(task.cycle()).orElseThrow(NotFound::new);
        var text = new Paragraph(evaluation.text());
        text.addClassName("written");
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("evaluation.give-back-reason")));
        reason.setHelperText(getTranslation("evaluation.give-back-help"));
        reason.setMaxLength(4000);
        fields.primary("task.evaluation.acceptEvaluation.action", () -> conduct.accept(task.subject()), done);
        fields.secondary("evaluation.give-back", () -> conduct.giveBack(task.subject(), reason.getValue()), done);
        add(text, new Summary(evaluation).linked(evaluation), fields);
        return this;
    }
}
