package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import org.springframework.context.annotation.Scope;

/** The minutes as the public will read them, gone through once more for names (BR-109). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.publishMinutes")
class PublishMinutesForm extends MeetingForm {

    PublishMinutesForm(HoldMeetings hold, ReadMeetings read) {
        super(hold, read);
    }

    @Override
    void before(MeetingPage meeting) {
        add(Note.banner(State.INFO, getTranslation("meeting.publish-what")));
        new Course(this, read, meeting).agenda().decisions().actionItems();
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var text = fields.add("publicText", new TextArea(getTranslation("meeting.public-text")));
        text.setRequiredIndicatorVisible(true);
        text.setHelperText(getTranslation("meeting.public-text-help"));
        text.setMinRows(10);
        text.setWidthFull();
        text.setValue(read.publicDraft(meeting.id()));
        fields.primary(
                "task.meeting.publishMinutes.action", () -> hold.publishMinutes(meeting.id(), text.getValue()), done);
    }
}
