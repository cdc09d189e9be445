package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.CommentRow;
import cz.trojlistek.consultation.ReadConsultations.Filter;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.plan.ComparePlans;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.ServesTask;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** The coordinator links each accepted comment to the paragraph that changed, then freezes the revised version (BR-125). */
@SpringComponent
@Scope("prototype")
@ServesTask("consultation.incorporateChanges")
class IncorporateChangesForm extends SettlementForm {

    private final transient ComparePlans plans;

    IncorporateChangesForm(RunConsultation run, ReadConsultations read, ComparePlans plans) {
        super(run, read);
        this.plans = plans;
    }

    @Override
    void fill(OpenTask task, Head head, Runnable done) {
        var first = unlinked(task, "", 0, 1);
        if (!first.isEmpty()) {
            var comment = new ComboBox<CommentRow>(getTranslation("consultation.accepted-comment"));
            comment.setItems(query ->
                    unlinked(task, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
            comment.setItemLabelGenerator(
                    row -> Words.number(row.number()) + " " + row.author() + ", " + Words.place(row.place()));
            comment.setValue(first.getFirst());
            comment.setWidthFull();
            var link = new LinkFields(
                    run, plans, head, null, () -> comment.getValue().id(), () -> show(task, done));
            link.notDrafted(); // a change put back later would stand beside another comment than it was chosen for
            link.saw(comment.getValue().version());
            comment.addValueChangeListener(chosen -> {
                if (chosen.getValue() == null) { // there is always one: who empties the field gets the last one back
                    comment.setValue(chosen.getOldValue());
                } else {
                    link.saw(chosen.getValue().version());
                }
            });
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

    private List<CommentRow> unlinked(OpenTask task, String search, int offset, int limit) {
        return read.comments(task.subject(), new Filter(CommentState.UNLINKED, "", null, search), offset, limit);
    }
}
