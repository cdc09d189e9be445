package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.meeting.GuestRow;
import cz.trojlistek.meeting.MarkAttendance;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Sign;
import java.util.UUID;

/** Guests by name and organisation, each saved at once (BR-107). */
class GuestNames extends Div {

    private final transient MarkAttendance marks;
    private final transient ReadMeetings read;
    private final UUID meeting;
    private final UnorderedList list = new UnorderedList();

    GuestNames(MarkAttendance marks, ReadMeetings read, UUID meeting) {
        this.marks = marks;
        this.read = read;
        this.meeting = meeting;
        addClassName("stack");
        var fields = new Fields();
        var name = new TextField(getTranslation("meeting.guest-name"));
        var organisation = new TextField(getTranslation("meeting.guest-organisation"));
        fields.beside(() -> {
            fields.add("name", name);
            fields.optional("organisation", organisation);
        });
        name.setRequiredIndicatorVisible(true);
        fields.secondary(
                "meeting.note-guest", () -> marks.noteGuest(meeting, name.getValue(), organisation.getValue()), () -> {
                    name.clear();
                    organisation.clear();
                    show();
                    name.focus();
                });
        add(list, fields);
        show();
    }

    private void show() {
        list.removeAll();
        read.guests(meeting).forEach(guest -> list.add(new ListItem(new Span(told(guest)), strike(guest))));
    }

    private Button strike(GuestRow guest) {
        var strike = new Button(getTranslation("meeting.strike-guest"), Sign.CROSS.icon(), click -> {
            marks.strikeGuest(meeting, guest.id());
            show();
        });
        strike.setAriaLabel(getTranslation("meeting.strike-guest") + ": " + guest.name());
        return strike;
    }

    static String told(GuestRow guest) {
        return guest.organisation().isEmpty() ? guest.name() : guest.name() + ", " + guest.organisation();
    }
}
