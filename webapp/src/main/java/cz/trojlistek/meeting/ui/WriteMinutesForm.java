package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MinutesDiffer;
import cz.trojlistek.meeting.NewActionItem;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.TakeNotes;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.shell.ServesTask;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Scope;

/** The minutes: attendance, agenda and decisions are there already, text and action items are added (BR-108). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.writeMinutes")
class WriteMinutesForm extends MeetingForm {

    private static final int USUAL_DAYS = 5;

    private final transient PlanningClock clock;
    private final transient ObjectToMinutes objecting;
    private final transient TakeNotes notes;

    WriteMinutesForm(
            HoldMeetings hold, ReadMeetings read, ObjectToMinutes objecting, TakeNotes notes, PlanningClock clock) {
        super(hold, read);
        this.notes = notes;
        this.objecting = objecting;
        this.clock = clock;
    }

    @Override
    void before(MeetingPage meeting) {
        Objections.show(this, objecting, meeting);
        new Course(this, read, meeting).objections().attendance().agenda().decisions();
        if (meeting.minutes().isEmpty()) {
            add(NotesView.link(meeting.id()));
        }
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        fields.text(new Paragraph(getTranslation("meeting.minutes-help")));
        var text = fields.add(
                "text",
                new NoteField(
                        notes, meeting.id(), getTranslation("meeting.minutes-text"), notes.minutes(meeting.id())));
        text.lines(10);
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
                () -> write(meeting, text, items.read(ActionItemRow::item), until.getValue()),
                done);
    }

    /** What another has written meanwhile is shown beside it. */
    private void write(MeetingPage meeting, NoteField text, List<NewActionItem> items, @Nullable LocalDate until) {
        try {
            hold.writeMinutes(meeting.id(), text.text(), text.edition(), items, until);
        } catch (MinutesDiffer others) {
            text.met();
            throw others;
        }
    }
}
