package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** The minutes: attendance, agenda and decisions are there already, text and action items are added (BR-108). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.writeMinutes")
class WriteMinutesForm extends MeetingForm {

    private static final int USUAL_DAYS = 5;

    private final transient PlanningClock clock;
    private final transient ObjectToMinutes objecting;

    WriteMinutesForm(HoldMeetings hold, ReadMeetings read, ObjectToMinutes objecting, PlanningClock clock) {
        super(hold, read);
        this.objecting = objecting;
        this.clock = clock;
    }

    @Override
    void before(MeetingPage meeting) {
        Objections.show(this, objecting, meeting);
        new Course(this, read, meeting).objections().attendance().agenda().decisions();
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var text = fields.add("text", new TextArea(getTranslation("meeting.minutes-text")));
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(getTranslation("meeting.minutes-help"));
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
        items.setHelperText(getTranslation("meeting.action-items-help"));
        read.actionItems(meeting.id()).forEach(item -> items.addRow().show(item));
        var until = fields.optional("objectionsUntil", new DayField(getTranslation("meeting.objections-until")));
        until.setHelperText(getTranslation("meeting.objections-until-help"));
        until.setValue(clock.today().plusDays(USUAL_DAYS));
        fields.primary(
                "task.meeting.writeMinutes.action",
                () -> hold.writeMinutes(
                        meeting.id(), text.getValue(), items.read(ActionItemRow::item), until.getValue()),
                done);
    }
}
