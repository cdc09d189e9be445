package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.meeting.AmendAgenda;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;

/** Puts the agenda of an invited group otherwise. */
class AgendaDialog extends Dialog {

    AgendaDialog(AmendAgenda amend, MeetingPage meeting, Runnable done) {
        setHeaderTitle(getTranslation("meeting.amend"));
        var fields = new Fields().saw(meeting.version());
        fields.text(new Paragraph(getTranslation("meeting.amend-what")));
        var agenda = AgendaFields.in(fields, meeting.facts().startsAt(), meeting.agenda());
        fields.primary(
                "meeting.amend-it", () -> amend.to(meeting.id(), fields.seen(), agenda.read(AgendaRow::item)), () -> {
                    close();
                    done.run();
                });
        fields.leave("meeting.keep-agenda", this::close);
        add(fields);
        setWidth("min(48rem, 94vw)");
    }
}
