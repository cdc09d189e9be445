package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.dialog.Dialog;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.VotePerRollam;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.MomentField;

/** Gives members more time to vote per rollam, or less. */
class ProlongDialog extends Dialog {

    ProlongDialog(VotePerRollam votes, MeetingPage meeting, Runnable done) {
        setHeaderTitle(getTranslation("meeting.prolong"));
        var fields = new Fields();
        var until = fields.add("until", new MomentField(getTranslation("meeting.voting-until")));
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("meeting.voting-until-help"));
        var now = meeting.facts().votingUntil();
        if (now != null) {
            until.setValue(now.atZone(PlanningClock.PRAGUE).toLocalDateTime());
        }
        fields.primary("meeting.prolong-it", () -> votes.prolong(meeting.id(), until.getValue()), () -> {
            close();
            done.run();
        });
        fields.leave("form.cancel", this::close);
        add(fields);
        setWidth("min(34rem, 94vw)");
    }
}
