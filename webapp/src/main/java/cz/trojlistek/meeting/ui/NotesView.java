package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingNote;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.TakeNotes;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;

/** What is said at a meeting, written down item by item while it goes on, by one or several of the group. */
@Route("meetings/:meeting/notes")
@PermitAll
class NotesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadMeetings read;
    private final transient TakeNotes notes;
    private final transient ConductCycle cycles;
    private String title = "";

    NotesView(ReadMeetings read, TakeNotes notes, ConductCycle cycles) {
        this.read = read;
        this.notes = notes;
        this.cycles = cycles;
        addClassName("stack");
    }

    static Anchor link(UUID meeting) {
        return new Anchor("meetings/" + meeting + "/notes", I18NProvider.translate("meeting.notes"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = NotFound.unlessId(event.getRouteParameters().get("meeting").orElse(""));
        var meeting = read.get(id);
        var cycle = cycles.get(meeting.cycle());
        var when = Words.when(meeting.facts().startsAt());
        title = getTranslation("meeting.notes-of", when);
        var header = new PageHeader(title)
                .crumb(cycle.planTitle(), "plans/" + cycle.id())
                .crumb(meeting.groupName(), "groups/" + meeting.group())
                .crumb(getTranslation("meeting.title", when), "meetings/" + id);
        add(header);
        if (notes.mayTake(id)) {
            header.lead(getTranslation("meeting.notes-lead"));
            notes.notes(id).forEach(note -> add(field(meeting, note)));
        } else {
            add(Note.calm(
                    getTranslation("meeting.notes-none"),
                    new Anchor("meetings/" + id, getTranslation("meeting.notes-back"))));
        }
    }

    private NoteField field(MeetingPage meeting, MeetingNote note) {
        var item = meeting.agenda().get(note.item() - 1);
        var field = new NoteField(notes, meeting.id(), note.item() + ". " + label(item), note);
        field.lines(3);
        return field;
    }

    private static String label(AgendaItem item) {
        return item.presenter().isEmpty() ? item.title() : item.title() + " (" + item.presenter() + ")";
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
