package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.workinggroup.GroupFacts;
import java.sql.Timestamp;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes one by one who comes to a meeting and who leaves, each in a transaction of its own, and records them in the end. */
@Service
@Transactional
public class MarkAttendance {

    private static final int MOST_GUESTS = 200;

    private final Meetings meetings;
    private final Marks marks;
    private final Roster roster;
    private final GroupFacts groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    MarkAttendance(
            Meetings meetings,
            Marks marks,
            Roster roster,
            GroupFacts groups,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.marks = marks;
        this.roster = roster;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
        this.events = events;
    }

    /**
     * The last mark of a member holds. From the beginning of the meeting until attendance is recorded; then only who comes
     * later or leaves, until the decisions are recorded. Absent for who is no member on the day.
     */
    public void mark(UUID meeting, UUID membership, NewMark mark) {
        var found = led(meeting);
        var member = groups.members(found.groupId(), Starts.day(found.startsAt())).stream()
                .filter(one -> one.id().equals(membership))
                .findFirst()
                .orElseThrow(NotFound::new);
        var stay = mark.stay(found.startsAt(), clock.instant());
        if (found.state() == MeetingState.QUORATE) {
            if (!mark.attended().there()) {
                throw new MeetingUnusable("meeting.attendance-is-recorded", "attended");
            }
            found.changePresence(
                    membership,
                    new Present(member.voting(), stay.arrivedAt(), stay.leftAt(), mark.substitute()),
                    member.name());
            meetings.saveAndFlush(found);
        } else {
            found.requireGoingOn(clock.instant());
            var row =
                    marks.findByMeetingAndMembership(meeting, membership).orElseGet(() -> Mark.of(meeting, membership));
            row.note(mark, stay, found.startsAt(), member.name(), found.territory());
            marks.saveAndFlush(row);
        }
    }

    /**
     * A guest by name (BR-107); at most 200.
     *
     * @param name 1 to 200 characters
     * @param organisation at most 200 characters, empty for none
     */
    public UUID noteGuest(UUID meeting, String name, String organisation) {
        var found = led(meeting);
        found.requireGoingOn(clock.instant());
        var who = Wording.line("name", name, 200);
        var from = Wording.optional("organisation", organisation, 200);
        if (roster.guests(found.id(), found.startsAt()).size() >= MOST_GUESTS) {
            throw new MeetingUnusable("meeting.too-many", "name", MOST_GUESTS);
        }
        var id = UUID.randomUUID();
        database.sql("insert into meeting_guest (id, meeting, held_for, name, organisation) values (?, ?, ?, ?, ?)")
                .params(id, meeting, Timestamp.from(found.startsAt()), who, from)
                .update();
        events.publishEvent(new GuestNoted(meeting, found.territory(), told(who, from)));
        return id;
    }

    /** Until attendance is recorded. Absent for a guest of another meeting. */
    public void strikeGuest(UUID meeting, UUID guest) {
        var found = led(meeting);
        found.requireGoingOn(clock.instant());
        var gone = roster.guests(meeting, found.startsAt()).stream()
                .filter(one -> one.id().equals(guest))
                .findFirst()
                .orElseThrow(NotFound::new);
        database.sql("delete from meeting_guest where id = ?").param(guest).update();
        events.publishEvent(new GuestStruck(meeting, found.territory(), told(gone.name(), gone.organisation())));
    }

    /**
     * Who is marked as present, or by a substitute, was there; of whom nothing is noted, the answer to the invitation says it.
     *
     * @param otherGuests how many more came whose names nobody noted; all guests are 0 to 1000 and never vote (BR-107)
     */
    public void record(UUID meeting, int otherGuests) {
        var found = led(meeting);
        var members = roster.all(found);
        var voting =
                Math.toIntExact(members.stream().filter(AttendanceRow::voting).count());
        var there = members.stream()
                .filter(AttendanceRow::present)
                .collect(Collectors.toMap(
                        AttendanceRow::membership,
                        row -> new Present(row.voting(), row.arrivedAt(), row.leftAt(), row.substitute())));
        var needed = groups.get(found.groupId()).rules().quorum().needed(voting);
        if (otherGuests < 0) {
            throw new MeetingUnusable("meeting.guests-unusable", "guests");
        }
        var guests = roster.guests(meeting, found.startsAt()).size() + Math.min(otherGuests, 1001);
        found.recordAttendance(there, voting, needed, guests, clock.instant());
        meetings.saveAndFlush(found);
    }

    /** One mark after the other, so that none is made while attendance is being recorded. */
    private Meeting led(UUID meeting) {
        var found = meetings.findWithLockById(meeting).orElseThrow(NotFound::new);
        actors.require(Action.LEAD_GROUP, cycles.get(found.cycle()).scope().ofGroup(found.groupId()));
        return found;
    }

    private static String told(String name, String organisation) {
        return organisation.isEmpty() ? name : name + ", " + organisation;
    }
}
