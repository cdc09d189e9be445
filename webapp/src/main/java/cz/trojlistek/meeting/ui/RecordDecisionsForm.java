package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MarkAttendance;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import java.util.List;
import org.springframework.context.annotation.Scope;

/** What the group decided, with votes; a meeting may have decided nothing. */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.recordDecisions")
class RecordDecisionsForm extends MeetingForm {

    private final transient MarkAttendance marks;
    private final transient VotesOnPage votes;

    RecordDecisionsForm(HoldMeetings hold, ReadMeetings read, MarkAttendance marks, VotesOnPage votes) {
        super(hold, read);
        this.marks = marks;
        this.votes = votes;
    }

    @Override
    void before(MeetingPage meeting) {
        add(new Paragraph(Words.attendance(this, meeting.facts())));
        var members = read.attendance(meeting.id(), 0, Math.toIntExact(read.attendanceCount(meeting.id())));
        add(new NativeDetails(getTranslation("meeting.came-or-left"), new AttendanceSheet(marks, meeting, members)));
        add(new Section(getTranslation("meeting.agenda"), new AgendaList(meeting), NotesView.link(meeting.id())));
        if (meeting.facts().kind().decides()) {
            add(new Section(getTranslation("meeting.ballots"), votes.desk(meeting)));
        }
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        if (!meeting.facts().kind().decides()) {
            fields.text(Note.calm(getTranslation("meeting.decides-nothing")));
            fields.primary(
                    "task.meeting.recordDecisions.action", () -> hold.recordDecisions(meeting.id(), List.of()), done);
            return;
        }
        var decisions = fields.add(
                "decisions",
                new Rows<>(
                        getTranslation("meeting.decisions"),
                        getTranslation("meeting.add-decision"),
                        getTranslation("meeting.take-decision-away"),
                        DecisionRow::new));
        decisions.setHelperText(
                getTranslation("meeting.decisions-help", meeting.facts().presentVoting()));
        var voted = votes.wordings(meeting);
        meeting.agenda().stream()
                .map(AgendaItem::proposal)
                .filter(proposal -> !proposal.isEmpty() && !voted.contains(proposal))
                .forEach(proposal -> decisions.addRow().propose(proposal));
        fields.primary(
                "task.meeting.recordDecisions.action",
                () -> hold.recordDecisions(meeting.id(), decisions.read(DecisionRow::decision)),
                done);
    }
}
