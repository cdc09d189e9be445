package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.kernel.Rehearsal;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** The coordinator makes all settlements public at once, having read who will see what (BR-129). */
@SpringComponent
@Scope("prototype")
@ServesTask("consultation.publishSettlements")
class PublishSettlementsForm extends SettlementForm {

    private final transient Rehearsal rehearsal;

    PublishSettlementsForm(RunConsultation run, ReadConsultations read, Rehearsal rehearsal) {
        super(run, read);
        this.rehearsal = rehearsal;
    }

    @Override
    void fill(OpenTask task, Head head, Runnable done) {
        add(
                Note.calm(
                        getTranslation("consultation.publish.who"),
                        new UnorderedList(
                                new ListItem(getTranslation("consultation.publish.everybody")),
                                new ListItem(getTranslation("consultation.publish.authors")),
                                new ListItem(getTranslation("consultation.publish.nobody")))),
                rows(task.subject(), null, "consultation.comments.none"));
        var fields = decision();
        fields.binding(
                "task.consultation.publishSettlements.action",
                rehearsal,
                () -> record("consultation.publish.record", task.subject()),
                () -> run.publishSettlements(task.subject()),
                done);
        add(fields);
    }
}
