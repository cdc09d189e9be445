package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MarkAttendance;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** Marks who comes, beginning with what they answered, and records it; each mark is saved as it is made (BR-106, 107). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.recordAttendance")
class RecordAttendanceForm extends MeetingForm {

    private final transient MarkAttendance marks;

    RecordAttendanceForm(HoldMeetings hold, ReadMeetings read, MarkAttendance marks) {
        super(hold, read);
        this.marks = marks;
    }

    @Override
    void before(MeetingPage meeting) {
        var members = read.attendance(meeting.id(), 0, Math.toIntExact(read.attendanceCount(meeting.id())));
        add(
                new Section(
                        getTranslation("meeting.present-members"),
                        new Paragraph(getTranslation("meeting.marks-help")),
                        new AttendanceSheet(marks, meeting, members)),
                new Section(getTranslation("meeting.guest-names"), new GuestNames(marks, read, meeting.id())));
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var guests = fields.add("guests", new IntegerField(getTranslation("meeting.guests")));
        guests.setRequiredIndicatorVisible(true);
        guests.setHelperText(getTranslation("meeting.guests-help"));
        guests.setValue(0);
        fields.primary(
                "task.meeting.recordAttendance.action", () -> marks.record(meeting.id(), guests.getValue()), done);
    }
}
