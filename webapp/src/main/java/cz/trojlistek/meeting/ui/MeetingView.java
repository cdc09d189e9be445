package cz.trojlistek.meeting.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AmendAgenda;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.meeting.ObjectToMinutes;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.TakeNotes;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.Note;
import cz.trojlistek.shell.PageHeader;
import cz.trojlistek.shell.Sign;
import cz.trojlistek.shell.State;
import jakarta.annotation.security.PermitAll;
import java.util.Set;
import java.util.UUID;

/** Everything about one meeting, from its date to its minutes. */
@Route("meetings/:meeting")
@PermitAll
class MeetingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String OBJECT = "object-button";

    private final transient ReadMeetings read;
    private final transient HoldMeetings hold;
    private final transient AmendAgenda amend;
    private final transient ConductCycle cycles;
    private final transient PlanningClock clock;
    private final transient Actors actors;
    private final transient OpenItems openItems;
    private final transient InvitationAnswers answers;
    private final transient VotesOnPage votes;
    private final transient ObjectToMinutes objecting;
    private final transient TakeNotes notes;
    private final transient ReadActionItems items;
    private final transient MeetingPapers papers;
    private String title = "";

    MeetingView(
            ReadMeetings read,
            HoldMeetings hold,
            AmendAgenda amend,
            ConductCycle cycles,
            PlanningClock clock,
            Actors actors,
            OpenItems openItems,
            InvitationAnswers answers,
            VotesOnPage votes,
            ObjectToMinutes objecting,
            TakeNotes notes,
            ReadActionItems items,
            MeetingPapers papers) {
        this.papers = papers;
        this.amend = amend;
        this.notes = notes;
        this.items = items;
        this.objecting = objecting;
        this.read = read;
        this.hold = hold;
        this.cycles = cycles;
        this.clock = clock;
        this.actors = actors;
        this.openItems = openItems;
        this.answers = answers;
        this.votes = votes;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(NotFound.unlessId(event.getRouteParameters().get("meeting").orElse("")));
    }

    private void show(UUID id) {
        removeAll();
        var meeting = read.get(id);
        var cycle = cycles.get(meeting.cycle());
        var facts = meeting.facts();
        var state = facts.state();
        title = getTranslation("meeting.title", Words.when(facts.startsAt()));
        var header = new PageHeader(title)
                .crumb(cycle.planTitle(), "plans/" + cycle.id())
                .crumb(getTranslation("workinggroup.title"), "plans/" + cycle.id() + "/groups")
                .crumb(meeting.groupName(), "groups/" + meeting.group())
                .marks(Words.state(this, state));
        var ahead = Set.of(MeetingState.PLANNED, MeetingState.INVITED).contains(state);
        var scope = cycle.scope().ofGroup(meeting.group());
        var leads = actors.may(Action.LEAD_GROUP, scope);
        if (state == MeetingState.INVITED && leads && clock.instant().isBefore(facts.startsAt())) {
            header.actions(new Button(
                    getTranslation("meeting.amend"),
                    Sign.EDIT.icon(),
                    click -> new AgendaDialog(amend, meeting, () -> show(id)).open()));
        }
        if (ahead && leads) {
            header.actions(new Button(
                    getTranslation("meeting.move"),
                    Sign.CALENDAR.icon(),
                    click -> new MoveDialog(hold, meeting, () -> show(id)).open()));
            header.actions(new Button(
                    getTranslation("meeting.cancel"),
                    Sign.CROSS.icon(),
                    click -> new CancelDialog(hold, meeting, () -> show(id)).open()));
        }
        if (state == MeetingState.VOTING && leads) {
            header.actions(new Button(
                    getTranslation("meeting.prolong"),
                    Sign.CLOCK.icon(),
                    click -> votes.prolong(meeting, () -> show(id)).open()));
        }
        add(header);
        if (facts.cancelledAt() != null) {
            add(Note.banner(
                    State.BAD,
                    getTranslation("meeting.cancelled-on", Dates.day(facts.cancelledAt())),
                    new Paragraph(meeting.cancelReason())));
        }
        if (notes.mayTake(id)) {
            add(NotesView.link(id));
        }
        add(facts(meeting));
        papers.show(this, meeting);
        if (!meeting.urgentReason().isEmpty()) {
            add(Note.calm(getTranslation("meeting.urgent-reason"), new Paragraph(meeting.urgentReason())));
        }
        votes.show(this, meeting, leads || actors.may(Action.TAKE_PART, scope));
        answers.show(this, meeting, leads);
        if (ahead) {
            openItems.show(this, id, leads);
        } else {
            openItems.controlled(this, id, facts.minutesAt() != null);
        }
        new Course(this, read, meeting)
                .adjournments()
                .agenda()
                .attendance()
                .decisions()
                .minutes()
                .actionItems(items.ofMeeting(id))
                .objections();
        objections(meeting, leads);
    }

    private void objections(MeetingPage meeting, boolean leads) {
        if (objecting.mayObject(meeting.id())) {
            var object = new Button(
                    getTranslation("meeting.object"),
                    Sign.COMMENT.icon(),
                    click -> new ObjectDialog(objecting, meeting.id(), leads, () -> {
                                show(meeting.id());
                                PageHeader.focus(OBJECT);
                            })
                            .open());
            object.setId(OBJECT);
            var note = Note.calm(
                    getTranslation(
                            "meeting.objections-open-until", Dates.day(requireNonNull(meeting.objectionsUntil()))),
                    object);
            if (leads) {
                note.add(new Button(
                        getTranslation("meeting.move-objections"),
                        Sign.CALENDAR.icon(),
                        click -> new ObjectionsDayDialog(objecting, meeting, () -> {
                                    show(meeting.id());
                                    PageHeader.focus(OBJECT);
                                })
                                .open()));
            }
            add(note);
        }
        Objections.show(this, objecting, meeting);
    }

    private Facts facts(MeetingPage meeting) {
        var row = meeting.facts();
        var facts = new Facts()
                .add(getTranslation("meeting.group"), new Anchor("groups/" + meeting.group(), meeting.groupName()))
                .add(getTranslation("meeting.kind"), getTranslation("meeting.kind." + row.kind()))
                .add(getTranslation("meeting.place"), row.place())
                .add(
                        getTranslation("meeting.invited"),
                        row.invitedAt() == null ? getTranslation("meeting.not-yet") : Dates.moment(row.invitedAt()));
        if (row.approvedAt() != null) {
            facts.add(
                    getTranslation("meeting.approved"),
                    getTranslation("meeting.by-on", meeting.approvedBy(), Dates.day(row.approvedAt())));
        }
        if (!meeting.fingerprint().isEmpty()) {
            facts.add(getTranslation("meeting.fingerprint"), meeting.fingerprint());
        }
        if (row.publishedAt() != null) {
            var published = new Anchor(
                    "/plans/" + meeting.cycle() + "/meetings/" + meeting.id(),
                    getTranslation("meeting.public-record", Dates.day(row.publishedAt())));
            published.setRouterIgnore(true);
            facts.add(getTranslation("meeting.published"), published);
        }
        return facts;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
