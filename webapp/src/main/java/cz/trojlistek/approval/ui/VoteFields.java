package cz.trojlistek.approval.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.approval.Result;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The four counts of a vote side by side, with a line that tells at once whether they add up and whether they suffice. */
class VoteFields {

    private final BodyRow body;
    private final IntegerField votesFor;
    private final IntegerField votesAgainst;
    private final IntegerField abstained;
    private final IntegerField absent;
    private final Div verdict = new Div();

    VoteFields(Fields fields, BodyRow body, Runnable changed) {
        this.body = body;
        var head = new H3(Told.text("approval.votes"));
        var help = new Paragraph(Told.text("approval.votes-help", body.members()));
        help.addClassName("help");
        var title = new Div(head, help);
        votesFor = count(fields, "votesFor", changed);
        votesAgainst = count(fields, "votesAgainst", changed);
        abstained = count(fields, "abstained", changed);
        absent = count(fields, "absent", changed);
        var row = new Div(votesFor, votesAgainst, abstained, absent);
        row.addClassName("votes");
        verdict.getElement().setAttribute("role", "status");
        var group = new Div(title, row, verdict);
        group.addClassName("stack");
        group.getElement().setAttribute("role", "group");
        group.getElement().setAttribute("aria-label", Told.text("approval.votes"));
        fields.text(group);
    }

    private IntegerField count(Fields fields, String name, Runnable changed) {
        var field = fields.add(name, new IntegerField(Told.text("approval.field." + name)));
        field.setMin(0);
        field.setMax(body.members());
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.run());
        fields.check(name, () -> negative(field));
        return field;
    }

    void fill(int yes, int no, int abstaining, int away) {
        votesFor.setValue(yes);
        votesAgainst.setValue(no);
        abstained.setValue(abstaining);
        absent.setValue(away);
    }

    /** Says what the counts mean for this result, as far as they are typed. */
    void judge(@Nullable Result result) {
        verdict.removeAll();
        if (votesFor.isEmpty() && votesAgainst.isEmpty() && abstained.isEmpty() && absent.isEmpty()) {
            return;
        }
        long sum = sum();
        if (anyNegative()) {
            verdict.add(new StateMark(State.BAD, Told.text("approval.votes-negative")));
        } else if (sum != body.members()) {
            verdict.add(new StateMark(State.BAD, Told.text("approval.sum-off", sum, body.members())));
        } else if (result != Result.REJECTED && yes() < body.majority()) {
            verdict.add(
                    new StateMark(State.BAD, Told.text("approval.sum-too-few", sum, body.members(), body.majority())));
        } else {
            verdict.add(
                    new StateMark(State.DONE, Told.text("approval.sum-fits", sum, body.members(), body.majority())));
        }
    }

    /** What BR-132 and BR-133 will say of the counts, or null; gaps are told by the form. */
    @Nullable
    String complaint(@Nullable Result result) {
        if (anyNegative()) {
            return negative(votesFor); // each is told at its own field
        }
        if (votesFor.isEmpty() || votesAgainst.isEmpty() || abstained.isEmpty() || absent.isEmpty()) {
            return null;
        }
        long sum = sum();
        if (sum != body.members()) {
            return Told.text("approval.sum-differs", sum, body.members());
        }
        return result != null && result != Result.REJECTED && yes() < body.majority()
                ? Told.text("approval.not-adopted", yes(), body.members(), body.majority())
                : null;
    }

    private boolean anyNegative() {
        return Stream.of(votesFor, votesAgainst, abstained, absent).anyMatch(field -> negative(field) != null);
    }

    private static @Nullable String negative(IntegerField field) {
        return value(field) < 0 ? Told.text("approval.votes-negative") : null;
    }

    private long sum() {
        return (long) yes() + no() + abstaining() + away();
    }

    int yes() {
        return value(votesFor);
    }

    int no() {
        return value(votesAgainst);
    }

    int abstaining() {
        return value(abstained);
    }

    int away() {
        return value(absent);
    }

    private static int value(IntegerField field) {
        return field.isEmpty() ? 0 : field.getValue();
    }
}
