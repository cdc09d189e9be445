package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.shell.ServesTask;
import java.util.ArrayList;
import org.springframework.context.annotation.Scope;

/** What members have against the minutes is accepted or refused, one by one, and the text corrected (BR-108). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.settleObjections")
class SettleObjectionsForm extends MeetingForm {

    private final transient ObjectToMinutes objecting;

    SettleObjectionsForm(HoldMeetings hold, ReadMeetings read, ObjectToMinutes objecting) {
        super(hold, read);
        this.objecting = objecting;
    }

    @Override
    void before(MeetingPage meeting) {
        new Course(this, read, meeting).attendance().agenda().decisions();
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var settlements = new ArrayList<SettlementFields>();
        for (var one : objecting.waiting(meeting.id())) {
            settlements.add(new SettlementFields(fields, one, settlements.size()));
        }
        var text = fields.add("text", new TextArea(getTranslation("meeting.minutes-text")));
        text.setRequiredIndicatorVisible(true);
        text.setMinRows(10);
        text.setWidthFull();
        text.setValue(meeting.minutes());
        var items = fields.add(
                "actionItems",
                new Rows<>(
                        getTranslation("meeting.action-items"),
                        getTranslation("meeting.add-item"),
                        getTranslation("meeting.take-item-away"),
                        ActionItemRow::new));
        read.actionItems(meeting.id()).forEach(item -> items.addRow().show(item));
        fields.primary(
                "task.meeting.settleObjections.action",
                () -> objecting.settle(
                        meeting.id(),
                        text.getValue(),
                        items.read(ActionItemRow::item),
                        settlements.stream().map(SettlementFields::value).toList()),
                done);
    }
}
