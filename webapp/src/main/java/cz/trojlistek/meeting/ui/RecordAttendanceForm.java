package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** Records who came; whether that is a quorum is said while one ticks (BR-106, 107). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.recordAttendance")
class RecordAttendanceForm extends MeetingForm {

    RecordAttendanceForm(HoldMeetings hold, ReadMeetings read) {
        super(hold, read);
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var members = fields.add(
                "presentMembers",
                new AttendanceField(
                        getTranslation("meeting.present-members"),
                        read.attendance(meeting.id(), 0, Math.toIntExact(read.attendanceCount(meeting.id()))),
                        meeting.rules().quorum()));
        var guests = fields.add("guests", new IntegerField(getTranslation("meeting.guests")));
        guests.setRequiredIndicatorVisible(true);
        guests.setHelperText(getTranslation("meeting.guests-help"));
        guests.setValue(0);
        fields.primary(
                "task.meeting.recordAttendance.action",
                () -> hold.recordAttendance(meeting.id(), members.getValue(), guests.getValue()),
                done);
    }
}
