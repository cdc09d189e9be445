package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.meeting.DecisionMethod;
import cz.trojlistek.meeting.NewDecision;
import cz.trojlistek.shell.Composed;
import cz.trojlistek.shell.TimeField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One decision: its wording, how it was taken, three numbers of votes where hands were counted, and when. */
class DecisionRow extends Div implements Composed {

    private final TextArea wording = new TextArea(getTranslation("meeting.decision"));
    private final Select<DecisionMethod> method = new Select<>();
    private final IntegerField votesFor = new IntegerField(getTranslation("meeting.votes-for"));
    private final IntegerField votesAgainst = new IntegerField(getTranslation("meeting.votes-against"));
    private final IntegerField abstained = new IntegerField(getTranslation("meeting.abstained"));
    private final TimeField takenAt = new TimeField(getTranslation("meeting.taken-at"));

    DecisionRow() {
        addClassName("stack");
        wording.setWidthFull();
        wording.setRequiredIndicatorVisible(true);
        method.setLabel(getTranslation("meeting.method"));
        method.setItems(List.of(DecisionMethod.COUNTED, DecisionMethod.CONSENSUS));
        method.setItemLabelGenerator(one -> getTranslation("meeting.method." + one));
        method.setValue(DecisionMethod.COUNTED);
        var votes = new Div(votesFor, votesAgainst, abstained);
        votes.addClassName("row");
        method.addValueChangeListener(change -> votes.setVisible(change.getValue() != DecisionMethod.CONSENSUS));
        votesFor.setValue(0);
        votesAgainst.setValue(0);
        abstained.setValue(0);
        var how = new Div(method, takenAt);
        how.addClassName("row");
        add(wording, how, votes);
    }

    /** What the agenda proposed; it may be decided otherwise. */
    void propose(String proposal) {
        wording.setValue(proposal);
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("wording", wording);
        fields.put("method", method);
        fields.put("takenAt", takenAt);
        fields.put("votesFor", votesFor);
        fields.put("votesAgainst", votesAgainst);
        fields.put("abstained", abstained);
        return fields;
    }

    NewDecision decision() {
        return new NewDecision(
                wording.getValue(),
                method.getValue(),
                number(votesFor),
                number(votesAgainst),
                number(abstained),
                takenAt.getValue());
    }

    private static int number(IntegerField field) {
        var typed = field.getValue();
        return typed == null ? 0 : typed;
    }
}
