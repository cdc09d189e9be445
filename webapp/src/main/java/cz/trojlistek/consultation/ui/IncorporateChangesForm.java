package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.CommentRow;
import cz.trojlistek.consultation.ReadConsultations.Filter;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** The coordinator links each accepted comment to the paragraph that changed, then freezes the revised version (BR-125). */
@SpringComponent
@Scope("prototype")
@ServesTask("consultation.incorporateChanges")
class IncorporateChangesForm extends SettlementForm {

    private static final int AT_ONCE = 100;

    private final transient ReadPlan plans;

    IncorporateChangesForm(RunConsultation run, ReadConsultations read, ReadPlan plans) {
        super(run, read);
        this.plans = plans;
    }

    @Override
    void fill(OpenTask task, Head head, Runnable done) {
        var open = read.comments(task.subject(), new Filter(CommentState.UNLINKED, "", null, ""), 0, AT_ONCE);
        if (!open.isEmpty()) {
            var comment = new Select<CommentRow>();
            comment.setLabel(getTranslation("consultation.accepted-comment"));
            comment.setItems(open);
            comment.setItemLabelGenerator(
                    row -> Words.number(row.number()) + " " + row.author() + ", " + Words.place(row.place()));
            comment.setValue(open.getFirst());
            comment.setWidthFull();
            var link = new LinkFields(
                    run, plans, head, null, () -> comment.getValue().id(), () -> show(task, done));
            link.saw(comment.getValue().version());
            comment.addValueChangeListener(chosen -> link.saw(chosen.getValue().version()));
            add(new H2(getTranslation("consultation.link-change")), comment, link);
        }
        add(
                new H2(getTranslation("consultation.accepted-comments")),
                rows(task.subject(), null, "consultation.comments.none"));
        var fields = new Fields();
        fields.primary(
                "task.consultation.incorporateChanges.action", () -> run.completeIncorporation(task.subject()), done);
        add(fields);
    }
}
