package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Rows;
import cz.trojlistek.shell.Section;
import cz.trojlistek.shell.ServesTask;
import org.springframework.context.annotation.Scope;

/** What the group decided, with votes; a meeting may have decided nothing. */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.recordDecisions")
class RecordDecisionsForm extends MeetingForm {

    RecordDecisionsForm(HoldMeetings hold, ReadMeetings read) {
        super(hold, read);
    }

    @Override
    void before(MeetingPage meeting) {
        add(new Paragraph(Words.attendance(this, meeting.facts())));
        add(new Section(getTranslation("meeting.agenda"), new AgendaList(meeting)));
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var decisions = fields.add(
                "decisions",
                new Rows<>(
                        getTranslation("meeting.decisions"),
                        getTranslation("meeting.add-decision"),
                        getTranslation("meeting.take-decision-away"),
                        DecisionRow::new));
        decisions.setHelperText(
                getTranslation("meeting.decisions-help", meeting.facts().presentVoting()));
        meeting.agenda().stream()
                .map(AgendaItem::proposal)
                .filter(proposal -> !proposal.isEmpty())
                .forEach(proposal -> decisions.addRow().propose(proposal));
        fields.primary(
                "task.meeting.recordDecisions.action",
                () -> hold.recordDecisions(meeting.id(), decisions.read(DecisionRow::decision)),
                done);
    }
}
