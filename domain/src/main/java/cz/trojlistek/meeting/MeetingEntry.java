package cz.trojlistek.meeting;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.letter.NewLetter.CalendarPart;
import cz.trojlistek.letter.PostOffice;
import cz.trojlistek.workinggroup.GroupFacts.Reachable;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.stereotype.Component;

/**
 * A meeting as an entry of a member's calendar (RFC 5545, 5546): the same identifier in every letter, the sequence of the
 * meeting's changes. No private link is in it: calendars are shared.
 */
@Component
class MeetingEntry {

    private final PostOffice office;
    private final PlanningClock clock;

    MeetingEntry(PostOffice office, PlanningClock clock) {
        this.office = office;
        this.clock = clock;
    }

    /** A meeting's entry, written once for all its members: only the line of the attendee differs. */
    record Entry(String before, String after, boolean cancelled) {

        CalendarPart of(Reachable member) {
            return new CalendarPart(
                    method(cancelled).getValue(), before + CalendarText.line(attendee(member, cancelled)) + after);
        }

        /** Where the attendee of {@code whole} stands: the last property; no line of a text begins like one. */
        private static Entry around(String whole, boolean cancelled) {
            return new Entry(
                    whole.substring(0, whole.lastIndexOf("\nATTENDEE;") + 1),
                    whole.substring(whole.lastIndexOf("END:VEVENT")),
                    cancelled);
        }
    }

    Entry of(MeetingNews.Told meeting) {
        var event = CalendarText.meeting(
                meeting.id(),
                meeting.startsAt(),
                AgendaItem.minutes(meeting.agenda()),
                "Setkání skupiny " + meeting.groupName(),
                clock.instant());
        event.add(new Location(meeting.place()));
        event.add(new Description(meeting.planTitle() + "\n\n" + meeting.words().get("agenda")));
        event.add(new Sequence(meeting.sequence()));
        event.add(meeting.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        event.add(new Organizer(CalendarText.mailto(office.from())).add(name(meeting.planTitle())));
        event.add(attendee(new Reachable(meeting.id(), "", office.from(), false), meeting.cancelled()));
        var calendar = CalendarText.empty();
        calendar.add(method(meeting.cancelled()));
        calendar.add(CalendarText.PRAGUE);
        calendar.add(event);
        return Entry.around(CalendarText.of(calendar), meeting.cancelled());
    }

    private static Method method(boolean cancelled) {
        return cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
    }

    private static Attendee attendee(Reachable member, boolean cancelled) {
        var attendee = new Attendee(CalendarText.mailto(member.email()));
        attendee.add(name(member.name()));
        attendee.add(member.guest() ? Role.OPT_PARTICIPANT : Role.REQ_PARTICIPANT);
        if (!cancelled) {
            attendee.add(PartStat.NEEDS_ACTION);
            attendee.add(Rsvp.TRUE);
        }
        return attendee;
    }

    /** A parameter may hold everything but a quotation mark (RFC 5545, 3.2). */
    private static Cn name(String name) {
        return new Cn(name.replace('"', '”'));
    }
}
