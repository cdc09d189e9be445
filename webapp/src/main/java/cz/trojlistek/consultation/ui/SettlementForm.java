package cz.trojlistek.consultation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import cz.trojlistek.consultation.CommentState;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.ReadConsultations.CommentRow;
import cz.trojlistek.consultation.ReadConsultations.Filter;
import cz.trojlistek.consultation.ReadConsultations.Head;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.shell.EmptyState;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Listing;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.TaskForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A task of one consultation: how far it is, what the step needs to see, its buttons. */
abstract class SettlementForm extends Div implements TaskForm {

    final transient RunConsultation run;
    final transient ReadConsultations read;

    SettlementForm(RunConsultation run, ReadConsultations read) {
        this.run = run;
        this.read = read;
        addClassName("stack");
    }

    @Override
    public final Component show(OpenTask task, Runnable done) {
        removeAll();
        var head = read.head(task.subject());
        add(
                Words.progress(read.states(task.subject(), Filter.ALL)),
                new Anchor("consultations/" + task.subject(), getTranslation("consultation.open-table")));
        fill(task, head, done);
        return this;
    }

    abstract void fill(OpenTask task, Head head, Runnable done);

    /** The rows in that state, or all; a number leads to the comment. */
    final Listing<CommentRow> rows(UUID consultation, @Nullable CommentState state, String emptyKey) {
        var filter = new Filter(state, "", null, "");
        return new Listing<CommentRow>(getTranslation("consultation.settlements"))
                .component(
                        getTranslation("consultation.settlements.who"),
                        row -> Words.who(row, "consultations/" + consultation + "?comment=" + row.id()))
                .column(getTranslation("consultation.settlements.where"), row -> Words.place(row.place()))
                .column(getTranslation("consultation.settlements.what"), CommentRow::text)
                .component(getTranslation("consultation.settlements.answer"), this::answer)
                .whenEmpty(new EmptyState(getTranslation(emptyKey), getTranslation(emptyKey + ".next")))
                .from((offset, limit) -> read.comments(consultation, filter, offset, limit));
    }

    private Component answer(CommentRow row) {
        var answer = new Div(Words.answer(row));
        if (!row.reason().isEmpty()) {
            answer.add(new Paragraph(row.reason()));
        }
        if (!row.changedCode().isEmpty()) {
            answer.add(new Div(getTranslation("consultation.settlements.changed", row.changedCode())));
        }
        return answer;
    }

    /** What a decision about all of them records: how many come out how, and what cannot be taken back. */
    final Component record(String key, UUID consultation) {
        var outcomes = new UnorderedList();
        read.outcomes(consultation)
                .forEach((outcome, count) -> outcomes.add(new ListItem(
                        Words.outcome(outcome),
                        new Span(": " + getTranslation("consultation.comments.count", count)))));
        return new Div(new Paragraph(getTranslation(key)), outcomes);
    }

    /** Buttons without a field above them. */
    final Fields decision() {
        return new Fields();
    }
}
