package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;

/** Calls a meeting off that was not held yet. */
class CancelDialog extends Dialog {

    CancelDialog(HoldMeetings hold, MeetingPage meeting, Runnable done) {
        setHeaderTitle(getTranslation("meeting.cancel"));
        var fields = new Fields();
        fields.text(new Paragraph(getTranslation("meeting.cancel-what")));
        var reason = fields.add("reason", new TextArea(getTranslation("meeting.cancel-reason")));
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        fields.primary("meeting.cancel-it", () -> hold.cancel(meeting.id(), reason.getValue()), () -> {
            close();
            done.run();
        });
        fields.leave("meeting.keep", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
