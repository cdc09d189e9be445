package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ObjectToMinutes.ObjectionRow;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.util.List;

/** What members have against minutes and what became of it; nothing where nobody was asked. */
final class Objections {

    /** As many as one set of minutes takes. */
    static final int ALL = 200;

    private Objections() {}

    static void show(HasComponents page, ObjectToMinutes objecting, MeetingPage meeting) {
        var all = objecting.list(meeting.id(), 0, ALL);
        if (!all.isEmpty()) {
            page.add(list(all));
        }
    }

    static Section list(List<ObjectionRow> all) {
        var section = new Section(I18NProvider.translate("meeting.objections"));
        for (var one : all) {
            var note = Note.calm(
                    I18NProvider.translate("meeting.objection-of", one.raisedBy(), Dates.moment(one.raisedAt())),
                    words(one.wording()),
                    state(one));
            if (!one.answer().isEmpty()) {
                note.add(words(one.answer()));
            }
            section.add(note);
        }
        return section;
    }

    private static StateMark state(ObjectionRow one) {
        var accepted = one.accepted();
        if (accepted == null) {
            return new StateMark(State.SOON, I18NProvider.translate("meeting.objection-waits"));
        }
        return accepted
                ? new StateMark(State.DONE, I18NProvider.translate("meeting.objection-accepted"))
                : new StateMark(State.BAD, I18NProvider.translate("meeting.objection-refused"));
    }

    /** What people wrote keeps its lines; it is text whatever it looks like. */
    static Div words(String wording) {
        var words = new Div(new Paragraph(wording));
        words.addClassName("written");
        return words;
    }
}
