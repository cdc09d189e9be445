package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** The chair reads the minutes and makes them final, or returns them with an objection (BR-108). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.approveMinutes")
class ApproveMinutesForm extends MeetingForm {

    private final transient ObjectToMinutes objecting;

    ApproveMinutesForm(HoldMeetings hold, ReadMeetings read, ObjectToMinutes objecting) {
        super(hold, read);
        this.objecting = objecting;
    }

    @Override
    void before(MeetingPage meeting) {
        new Course(this, read, meeting)
                .attendance()
                .agenda()
                .decisions()
                .minutes()
                .actionItems()
                .objections();
        Objections.show(this, objecting, meeting);
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var objection = fields.add("objection", new TextArea(getTranslation("meeting.objection")));
        objection.setHelperText(getTranslation("meeting.objection-help"));
        objection.setWidthFull();
        fields.primary("task.meeting.approveMinutes.action", () -> hold.approveMinutes(meeting.id()), done);
        fields.secondary("meeting.return-minutes", () -> hold.returnMinutes(meeting.id(), objection.getValue()), done);
    }
}
