package cz.trojlistek.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** The coordinator writes the report from what owners have said. */
@SpringComponent
@Scope("prototype")
@ServesTask("evaluation.writeEvaluation")
class WriteEvaluationForm extends Div implements TaskForm {

    private final transient ConductEvaluation conduct;
    private final transient ReadEvaluations read;

    WriteEvaluationForm(ConductEvaluation conduct, ReadEvaluations read) {
        this.conduct = conduct;
        this.read = read;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        var evaluation = read.ofCycle(task.cycle()).orElseThrow(NotFound::new);
        var fields = new Fields();
        if (!evaluation.returnedBecause().isEmpty()) {
            fields.text(Note.banner(
                    State.SOON, getTranslation("evaluation.returned-because", evaluation.returnedBecause())));
        }
        var text = fields.add("text", new TextArea(getTranslation("evaluation.text")));
        text.setHelperText(getTranslation("evaluation.text.help"));
        text.setRequiredIndicatorVisible(true);
        text.setMaxLength(20_000);
        text.setMinRows(8);
        text.setValue(evaluation.text());
        fields.primary(
                "task.evaluation.writeEvaluation.action", () -> conduct.write(task.subject(), text.getValue()), done);
        add(new Summary(evaluation).linked(evaluation), fields);
        return this;
    }
}
