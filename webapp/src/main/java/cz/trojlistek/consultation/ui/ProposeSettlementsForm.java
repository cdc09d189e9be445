package cz.trojlistek.consultation.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import org.springframework.context.annotation.Scope;

/** The coordinator has an answer for every comment and hands them to the coordination group. */
@SpringComponent
@Scope("prototype")
@ServesTask("consultation.proposeSettlements")
class ProposeSettlementsForm extends SettlementForm {

    ProposeSettlementsForm(RunConsultation run, ReadConsultations read) {
        super(run, read);
    }

    @Override
    void fill(OpenTask task, Head head, Runnable done) {
        if (!head.facts().objection().isEmpty()) {
            add(Note.banner(
                    State.SOON,
                    getTranslation("consultation.given-back", head.facts().objection())));
        }
        add(rows(task.subject(), CommentState.OPEN, "consultation.open.none"));
        var fields = decision();
        fields.primary("task.consultation.proposeSettlements.action", () -> run.submitProposals(task.subject()), done);
        add(fields);
    }
}
