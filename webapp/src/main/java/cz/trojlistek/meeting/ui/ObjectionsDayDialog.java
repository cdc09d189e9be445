package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.shell.Fields;

/** Gives members more time to object, or less. */
class ObjectionsDayDialog extends Dialog {

    ObjectionsDayDialog(ObjectToMinutes objecting, MeetingPage meeting, Runnable done) {
        setHeaderTitle(getTranslation("meeting.move-objections"));
        setWidth("min(34rem, 94vw)");
        var fields = new Fields();
        fields.text(new Paragraph(getTranslation("meeting.move-objections-what")));
        var until = fields.add("objectionsUntil", new DayField(getTranslation("meeting.objections-until")));
        until.setRequiredIndicatorVisible(true);
        until.setValue(meeting.objectionsUntil());
        fields.primary("meeting.move-objections", () -> objecting.moveLastDay(meeting.id(), until.getValue()), () -> {
            close();
            done.run();
        });
        fields.leave("form.cancel", this::close);
        add(fields);
    }
}
