package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.meeting.NewDecision;
import cz.trojlistek.shell.Composed;
import java.util.LinkedHashMap;
import java.util.Map;

/** One decision: its wording and three numbers of votes. */
class DecisionRow extends Div implements Composed {

    private final TextArea wording = new TextArea(getTranslation("meeting.decision"));
    private final IntegerField votesFor = new IntegerField(getTranslation("meeting.votes-for"));
    private final IntegerField votesAgainst = new IntegerField(getTranslation("meeting.votes-against"));
    private final IntegerField abstained = new IntegerField(getTranslation("meeting.abstained"));

    DecisionRow() {
        addClassName("stack");
        wording.setWidthFull();
        wording.setRequiredIndicatorVisible(true);
        var votes = new Div(votesFor, votesAgainst, abstained);
        votes.addClassName("row");
        votesFor.setValue(0);
        votesAgainst.setValue(0);
        abstained.setValue(0);
        add(wording, votes);
    }

    /** What the agenda proposed; it may be decided otherwise. */
    void propose(String proposal) {
        wording.setValue(proposal);
    }

    @Override
    public Map<String, Component> fields() {
        var fields = new LinkedHashMap<String, Component>();
        fields.put("wording", wording);
        fields.put("votesFor", votesFor);
        fields.put("votesAgainst", votesAgainst);
        fields.put("abstained", abstained);
        return fields;
    }

    NewDecision decision() {
        return new NewDecision(wording.getValue(), number(votesFor), number(votesAgainst), number(abstained));
    }

    private static int number(IntegerField field) {
        var typed = field.getValue();
        return typed == null ? 0 : typed;
    }
}
