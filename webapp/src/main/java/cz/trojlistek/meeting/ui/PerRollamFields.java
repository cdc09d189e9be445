package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.VotePerRollam;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.MomentField;
import cz.trojlistek.shell.Rows;

/** What the members are to vote on without a meeting, beginning with what the agenda proposed, and until when. */
class PerRollamFields extends Fields {

    PerRollamFields(VotePerRollam votes, MeetingPage meeting, Runnable done) {
        text(new Paragraph(getTranslation("meeting.per-rollam-what")));
        var wordings = add(
                "wordings",
                new Rows<>(
                        getTranslation("meeting.wordings"),
                        getTranslation("meeting.add-wording"),
                        getTranslation("meeting.take-wording-away"),
                        PerRollamFields::wording));
        meeting.agenda().stream()
                .map(AgendaItem::proposal)
                .filter(proposal -> !proposal.isEmpty())
                .forEach(proposal -> wordings.addRow().setValue(proposal));
        if (wordings.rows().isEmpty()) {
            wordings.addRow();
        }
        var until = add("until", new MomentField(getTranslation("meeting.voting-until")));
        until.setRequiredIndicatorVisible(true);
        until.setHelperText(getTranslation("meeting.voting-until-help"));
        secondary(
                "meeting.vote-per-rollam",
                () -> votes.open(meeting.id(), wordings.read(TextArea::getValue), until.getValue()),
                done);
    }

    private static TextArea wording() {
        var wording = new TextArea(I18NProvider.translate("meeting.ballot-wording"));
        wording.setRequiredIndicatorVisible(true);
        wording.setWidthFull();
        return wording;
    }
}
