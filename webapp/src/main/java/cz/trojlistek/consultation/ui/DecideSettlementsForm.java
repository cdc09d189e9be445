package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** The coordination group accepts all proposals or gives them back with a reason. */
@SpringComponent
@Scope("prototype")
@ServesTask("consultation.decideSettlements")
class DecideSettlementsForm extends SettlementForm {

    private final transient Rehearsal rehearsal;

    DecideSettlementsForm(RunConsultation run, ReadConsultations read, Rehearsal rehearsal) {
        super(run, read);
        this.rehearsal = rehearsal;
    }

    @Override
    void fill(OpenTask task, Head head, Runnable done) {
        add(rows(task.subject(), CommentState.PROPOSED, "consultation.comments.none"));
        var fields = decision();
        var reason = fields.add("reason", new TextArea(getTranslation("consultation.give-back-reason")));
        reason.setHelperText(getTranslation("consultation.give-back-help"));
        reason.setWidthFull();
        fields.binding(
                "task.consultation.decideSettlements.action",
                rehearsal,
                () -> record("consultation.decide.record", task.subject()),
                () -> run.decide(task.subject()),
                done);
        fields.secondary("consultation.give-back", () -> run.giveBack(task.subject(), reason.getValue()), done);
        add(fields);
    }
}
