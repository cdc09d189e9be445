package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.MomentField;

/** Moves a meeting that was not held yet. */
class MoveDialog extends Dialog {

    MoveDialog(HoldMeetings hold, MeetingPage meeting, Runnable done) {
        setHeaderTitle(getTranslation("meeting.move"));
        var fields = new Fields().saw(meeting.version());
        var start = fields.add("start", new MomentField(getTranslation("meeting.when")));
        start.setRequiredIndicatorVisible(true);
        start.setHelperText(
                getTranslation("meeting.new-start-help", meeting.rules().invitationLeadDays()));
        start.setValue(meeting.facts().startsAt().atZone(PlanningClock.PRAGUE).toLocalDateTime());
        var place = fields.add("place", new TextField(getTranslation("meeting.place")));
        place.setRequiredIndicatorVisible(true);
        place.setWidthFull();
        place.setValue(meeting.facts().place());
        place.setVisible(meeting.facts().kind() != MeetingKind.PER_ROLLAM);
        var reason = fields.add("urgentReason", new TextArea(getTranslation("meeting.urgent-reason")));
        reason.setHelperText(
                getTranslation("meeting.urgent-help", meeting.rules().invitationLeadDays()));
        reason.setWidthFull();
        reason.setVisible(meeting.facts().invitedAt() != null);
        fields.primary(
                "meeting.move-it",
                () -> hold.move(meeting.id(), fields.seen(), start.getValue(), place.getValue(), reason.getValue()),
                () -> {
                    close();
                    done.run();
                });
        fields.leave("meeting.keep", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
