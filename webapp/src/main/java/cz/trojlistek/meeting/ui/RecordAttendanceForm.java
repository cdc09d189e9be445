package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.AttendanceRow;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.ServesTask;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Scope;

/** Records who came, beginning with those who said they would; whether that is a quorum is said while one ticks (BR-106, 107). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.recordAttendance")
class RecordAttendanceForm extends MeetingForm {

    RecordAttendanceForm(HoldMeetings hold, ReadMeetings read) {
        super(hold, read);
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var all = read.attendance(meeting.id(), 0, Math.toIntExact(read.attendanceCount(meeting.id())));
        var members = fields.add(
                "presentMembers",
                new AttendanceField(
                        getTranslation("meeting.present-members"),
                        all,
                        meeting.rules().quorum()));
        members.setValue(all.stream()
                .filter(AttendanceRow::expected)
                .map(AttendanceRow::membership)
                .collect(Collectors.toSet()));
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
