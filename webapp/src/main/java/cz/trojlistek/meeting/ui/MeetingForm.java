package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.TaskForm;

/** A task of the process of one meeting: the meeting's head, what the step needs to see, its fields. */
abstract class MeetingForm extends Div implements TaskForm {

    final transient HoldMeetings hold;
    final transient ReadMeetings read;

    MeetingForm(HoldMeetings hold, ReadMeetings read) {
        this.hold = hold;
        this.read = read;
        addClassName("stack");
    }

    @Override
    public final Component show(OpenTask task, Runnable done) {
        removeAll();
        var meeting = read.get(task.subject());
        add(Words.head(this, meeting));
        before(meeting);
        var fields = new Fields();
        fill(fields, meeting, done);
        add(fields);
        after(meeting, done);
        return this;
    }

    /** What one has to see to do the step. */
    void before(MeetingPage meeting) {}

    /** What one may do instead of the step. */
    void after(MeetingPage meeting, Runnable done) {}

    abstract void fill(Fields fields, MeetingPage meeting, Runnable done);
}
