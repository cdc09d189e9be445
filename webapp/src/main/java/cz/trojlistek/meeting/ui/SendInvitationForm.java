package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.spring.annotation.SpringComponent;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.ControlActionItems;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Fields;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.ServesTask;
import cz.trojlistek.shell.State;
import org.springframework.context.annotation.Scope;

/** Invites the group: the agenda, and why so late if it is late (BR-105). */
@SpringComponent
@Scope("prototype")
@ServesTask("meeting.sendInvitation")
class SendInvitationForm extends MeetingForm {

    private final transient PlanningClock clock;
    private final transient OpenItems openItems;
    private final transient InvitationAnswers answers;
    private final transient ControlActionItems controlling;

    SendInvitationForm(
            HoldMeetings hold,
            ReadMeetings read,
            PlanningClock clock,
            OpenItems openItems,
            InvitationAnswers answers,
            ControlActionItems controlling) {
        super(hold, read);
        this.controlling = controlling;
        this.clock = clock;
        this.openItems = openItems;
        this.answers = answers;
    }

    @Override
    void before(MeetingPage meeting) {
        var latest = Dates.inPrague(meeting.facts().startsAt())
                .minusDays(meeting.rules().invitationLeadDays());
        var today = clock.today();
        add(
                latest.isBefore(today)
                        ? Note.banner(State.SOON, getTranslation("meeting.invite-late", Dates.day(latest)))
                        : Note.banner(
                                State.INFO, getTranslation("meeting.invite-until", Dates.dayAndAway(latest, today))));
        if (meeting.facts().kind() != MeetingKind.PER_ROLLAM
                && (meeting.facts().kind().open() || meeting.rules().openToPublic())) {
            add(Note.calm(
                    getTranslation("meeting.announced"), new Paragraph(getTranslation("meeting.announced-what"))));
        }
        if (meeting.facts().kind() == MeetingKind.PER_ROLLAM) {
            add(Note.then(getTranslation(
                    "meeting.per-rollam-then", Words.when(meeting.facts().startsAt()))));
        }
        answers.announce(this, meeting);
        add(new Anchor("meetings/" + meeting.id(), getTranslation("meeting.to-move")));
        openItems.show(this, meeting.id(), true);
    }

    @Override
    void fill(Fields fields, MeetingPage meeting, Runnable done) {
        var agenda = AgendaFields.in(fields, meeting.facts().startsAt(), controlling.draftAgenda(meeting.id()));
        var reason = fields.add("urgentReason", new TextArea(getTranslation("meeting.urgent-reason")));
        reason.setHelperText(
                getTranslation("meeting.urgent-help", meeting.rules().invitationLeadDays()));
        reason.setWidthFull();
        fields.primary(
                "task.meeting.sendInvitation.action",
                () -> hold.sendInvitation(meeting.id(), agenda.read(AgendaRow::item), reason.getValue()),
                done);
    }
}
