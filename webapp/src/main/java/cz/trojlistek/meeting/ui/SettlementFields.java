package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.meeting.ObjectToMinutes.ObjectionRow;
import cz.trojlistek.meeting.ObjectToMinutes.Settlement;
import cz.trojlistek.shell.Fields;

/** The fields that settle one objection, under its own words. */
final class SettlementFields {

    private final ObjectionRow objection;
    private final RadioButtonGroup<Boolean> accepted;
    private final TextArea answer;

    /** {@code number} counts from 0 in the order in which they wait. */
    SettlementFields(Fields fields, ObjectionRow objection, int number) {
        this.objection = objection;
        fields.text(new H3(fields.getTranslation("meeting.settlement", objection.raisedBy())));
        fields.text(Objections.words(objection.wording()));
        var at = "settlements." + number + ".";
        accepted = fields.add(
                at + "accepted",
                new RadioButtonGroup<Boolean>(fields.getTranslation("meeting.settlement", objection.raisedBy())));
        accepted.setItems(true, false);
        accepted.setItemLabelGenerator(yes -> fields.getTranslation(
                Boolean.TRUE.equals(yes) ? "meeting.objection-accept" : "meeting.objection-refuse"));
        accepted.setRequiredIndicatorVisible(true);
        answer = fields.optional(at + "answer", new TextArea(fields.getTranslation("meeting.objection-answer")));
        answer.setMaxLength(4000);
        answer.setWidthFull();
    }

    Settlement value() {
        return new Settlement(objection.id(), Boolean.TRUE.equals(accepted.getValue()), answer.getValue());
    }
}
