package cz.trojlistek.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.MeetingState;
import cz.trojlistek.meeting.ReadMeetings.MeetingPage;
import cz.trojlistek.meeting.ReadMeetings.MeetingRow;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.shell.Facts;
import cz.trojlistek.shell.State;
import cz.trojlistek.shell.StateMark;
import java.time.Instant;
import java.util.Locale;

/** How a meeting is told: its day with the weekday, its state, its attendance. */
final class Words {

    private Words() {}

    /** {@code úterý 14. 10. 2008, 14.00}. */
    static String when(Instant start) {
        var there = start.atZone(PlanningClock.PRAGUE);
        return Dates.weekday(there.toLocalDate()) + ", " + Dates.time(there.toLocalTime());
    }

    /** {@code 14.30}. */
    static String time(Instant moment) {
        return Dates.time(moment.atZone(PlanningClock.PRAGUE).toLocalTime());
    }

    static StateMark state(Component screen, MeetingState state) {
        var word = screen.getTranslation(
                "meeting.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return new StateMark(
                switch (state) {
                    case PUBLISHED -> State.DONE;
                    case ADJOURNED, MINUTES_RETURNED -> State.SOON;
                    case PLANNED, INVITED, VOTING -> State.WAIT;
                    case CANCELLED -> State.BAD;
                    default -> State.RUN;
                },
                word);
    }

    /** How far an action item is. */
    static StateMark item(Component screen, ActionItemState state) {
        return new StateMark(
                switch (state) {
                    case OPEN -> State.WAIT;
                    case IN_PROGRESS -> State.RUN;
                    case DONE -> State.SOON;
                    case VERIFIED -> State.DONE;
                    case CANCELLED -> State.INFO;
                },
                screen.getTranslation("actionitem.state."
                        + state.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    /** What every form of a meeting begins with: whose it is, when and where, and the way to all the rest. */
    static Facts head(Component screen, MeetingPage meeting) {
        return new Facts()
                .add(
                        screen.getTranslation("meeting.group"),
                        new Anchor("groups/" + meeting.group(), meeting.groupName()))
                .add(
                        screen.getTranslation("meeting.when"),
                        new Anchor(
                                "meetings/" + meeting.id(), when(meeting.facts().startsAt())))
                .add(
                        screen.getTranslation("meeting.kind"),
                        screen.getTranslation("meeting.kind." + meeting.facts().kind()))
                .add(screen.getTranslation("meeting.place"), meeting.facts().place());
    }

    /** {@code 8 z 12 členů s hlasem, skupina byla usnášeníschopná}. */
    static String attendance(Component screen, MeetingRow row) {
        return screen.getTranslation(
                row.quorate() ? "meeting.attended-quorate" : "meeting.attended-no-quorum",
                row.presentVoting(),
                row.votingMembers());
    }
}
