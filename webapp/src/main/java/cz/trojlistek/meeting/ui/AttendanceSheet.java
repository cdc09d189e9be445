package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.meeting.Attendance;
import cz.trojlistek.meeting.AttendanceRow;
import cz.trojlistek.meeting.MarkAttendance;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.workinggroup.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The members of a meeting one under the other, side by side, with the quorum counted while one marks (BR-106). */
class AttendanceSheet extends Div {

    private final List<MemberMark> members = new ArrayList<>();
    private final Paragraph quorum = new Paragraph();
    private final transient MeetingPage meeting;

    AttendanceSheet(MarkAttendance marks, MeetingPage meeting, List<AttendanceRow> rows) {
        this.meeting = meeting;
        addClassNames("stack", "marks");
        for (var side : Side.values()) {
            var ofSide = rows.stream().filter(row -> row.side() == side).toList();
            if (!ofSide.isEmpty()) {
                add(new H3(getTranslation("workinggroup.side." + side.name().toLowerCase(Locale.ROOT))));
            }
            for (var row : ofSide) {
                var member = new MemberMark(
                        row, (membership, mark) -> marks.mark(meeting.id(), membership, mark), this::count);
                members.add(member);
                add(member);
            }
        }
        quorum.getElement().setAttribute("role", "status");
        quorum.addClassName("tally");
        add(quorum);
        count();
    }

    private void count() {
        var voting = Math.toIntExact(members.stream().filter(MemberMark::voting).count());
        var now = Math.toIntExact(members.stream().filter(MemberMark::countsNow).count());
        var attendance = new Attendance(voting, now, 0, meeting.rules().quorum().needed(voting));
        quorum.setText(getTranslation(
                attendance.quorate() ? "meeting.quorum-yes" : "meeting.quorum-no", now, voting, attendance.needed()));
    }
}
