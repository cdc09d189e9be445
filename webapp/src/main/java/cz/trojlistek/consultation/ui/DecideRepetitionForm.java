package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.RoundRow;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.plan.ElementChange;
import cz.trojlistek.shell.ChangedWords;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.TaskForm;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The coordination group reads what changed and says whether the public is asked again (BR-127). */
@SpringComponent
@Scope("prototype")
@ServesTask("communityPlan.decideRepetition")
class DecideRepetitionForm extends Div implements TaskForm {

    private final transient RunConsultation run;
    private final transient ReadConsultations read;
    private final transient ComparePlans plans;

    DecideRepetitionForm(RunConsultation run, ReadConsultations read, ComparePlans plans) {
        this.run = run;
        this.read = read;
        this.plans = plans;
    }

    @Override
    public Component show(OpenTask task, Runnable done) {
        addClassName("stack");
        read.rounds(task.cycle(), 0, 50).stream()
                .reduce((earlier, later) -> later)
                .ifPresent(last -> changes(task, last));
        var fields = new Fields();
        var reason = fields.add("reason", new TextArea(getTranslation("consultation.repetition-reason")));
        reason.setHelperText(getTranslation("consultation.repetition-help"));
        reason.setWidthFull();
        fields.primary(
                "task.communityPlan.decideRepetition.action",
                () -> run.decideRepetition(task.cycle(), false, reason.getValue()),
                done);
        fields.secondary(
                "consultation.repeat", () -> run.decideRepetition(task.cycle(), true, reason.getValue()), done);
        add(fields);
        return this;
    }

    private void changes(OpenTask task, RoundRow last) {
        add(
                new Paragraph(getTranslation("consultation.round", last.round(), last.comments(), last.settled())),
                new H2(getTranslation("consultation.changes")),
                new Listing<ElementChange>(getTranslation("consultation.changes"))
                        .column(getTranslation("consultation.settlements.where"), ElementChange::code)
                        .component(getTranslation("consultation.change"), change -> new ChangedWords(change.words()))
                        .whenEmpty(new EmptyState(
                                getTranslation("consultation.changes.none"),
                                getTranslation("consultation.changes.none.next")))
                        .from((offset, limit) -> changed(task, last, offset, limit)));
    }

    private List<ElementChange> changed(OpenTask task, RoundRow last, int offset, int limit) {
        return plans.list(task.cycle(), last.draftVersion(), 0, ComparePlans.Wanted.ALL, offset, limit)
                .list();
    }
}
