package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.VotePerRollam;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.MomentField;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** Another date for a group that could not decide (BR-106). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.setNewDate")
class SetNewDateForm extends MeetingForm {

    private final transient VotePerRollam votes;

    SetNewDateForm(HoldMeetings hold, ReadMeetings read, VotePerRollam votes) {
        super(hold, read);
        this.votes = votes;
    }

    @Override
    void before(MeetingPage meeting) {
        add(new Paragraph(Words.attendance(this, meeting.facts())));
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var start = fields.add("start", new MomentField(getTranslation("meeting.new-start")));
        start.setRequiredIndicatorVisible(true);
        start.setHelperText(
                getTranslation("meeting.new-start-help", meeting.rules().invitationLeadDays()));
        var place = fields.add("place", new TextField(getTranslation("meeting.place")));
        place.setRequiredIndicatorVisible(true);
        place.setWidthFull();
        place.setValue(meeting.facts().place());
        fields.primary(
                "task.meeting.setNewDate.action",
                () -> hold.setNewDate(meeting.id(), start.getValue(), place.getValue()),
                done);
    }

    @Override
    void after(MeetingPage meeting, Runnable done) {
        if (meeting.rules().perRollam()) {
            add(new Section(getTranslation("meeting.per-rollam"), new PerRollamFields(votes, meeting, done)));
        }
    }
}
