package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.ReadApprovals;
import cz.trojlistek.approval.ResolutionRow;
import cz.trojlistek.approval.Result;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import org.springframework.context.annotation.Scope;

/** A body has returned the plan: its objections, the way to the text, and what was done about them. */
@SpringComponent
@Scope("prototype")
@ServesTask("approval.reworkPlan")
class ReworkForm extends Div implements TaskForm {

    private static final int LATEST = 50;

    private final ReadApprovals read;
    private final Decide decide;

    ReworkForm(ReadApprovals read, Decide decide) {
        this.read = read;
        this.decide = decide;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        var procedure = task.subject();
        int from = Math.max(0, read.countResolutions(procedure) - LATEST);
        read.resolutions(procedure, from, LATEST).reversed().stream()
                .filter(row -> row.current() && row.result() == Result.RETURNED)
                .findFirst()
                .ifPresent(this::objections);
        var answer = new TextArea(Told.text("approval.field.answer"));
        answer.setHelperText(Told.text("approval.answer-help"));
        answer.setRequiredIndicatorVisible(true);
        answer.setMaxLength(20_000);
        answer.setMinRows(5);
        var fields = new Fields();
        fields.text(Note.calm(
                Told.text("approval.rework-how"),
                new Paragraph(Told.text("approval.rework-how-text")),
                new Anchor("plans/" + task.cycle() + "/text", Told.text("approval.open-text"))));
        fields.add("answer", answer);
        fields.primary("task." + task.step() + ".action", () -> decide.rework(procedure, answer.getValue()), done);
        add(fields);
        return this;
    }

    private void objections(ResolutionRow returned) {
        var words = new Paragraph(returned.text());
        words.addClassName("quote");
        add(new Section(Told.text("approval.objections", returned.bodyName(), returned.number()), words));
    }
}
