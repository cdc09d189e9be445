package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What members do with circulated minutes: object until the end of a day, and settle what was objected, so that the chair
 * approves a text everybody could see (state_machines.yaml, meeting; BR-108).
 */
@Service
@Transactional
public class ObjectToMinutes {

    /** No objection takes longer; the process waits that long past midnight before it looks for objections. */
    public static final int LONGEST_SECONDS = 30;

    /** More at a time would be a discussion, not minutes. */
    static final int MOST = 200;

    /** So many may wait of one person, so that nobody takes the place of all. */
    static final int MOST_OF_ONE = 20;

    private final MinutesObjections objections;
    private final Meetings meetings;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final JdbcClient database;

    ObjectToMinutes(
            MinutesObjections objections,
            Meetings meetings,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock,
            JdbcClient database) {
        this.objections = objections;
        this.meetings = meetings;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
    }

    /** An objection with what became of it; {@code accepted} is null until it is settled. */
    public record ObjectionRow(
            UUID id,
            String raisedBy,
            String wording,
            Instant raisedAt,
            @Nullable Boolean accepted,
            String answer) {}

    /** What is said to one objection; a refusal needs a reason. */
    public record Settlement(UUID objection, boolean accepted, String answer) {}

    /** In one's own name, 1 to 4,000 characters. Refused when minutes are not open to objections now, or twenty wait already. */
    @Transactional(timeout = LONGEST_SECONDS)
    public void object(UUID meeting, String wording) {
        var found = held(meeting);
        var actor = actors.current();
        var person = Objects.requireNonNull(actor.person());
        requireFew(objections.countByMeetingAndPersonAndSettledAtIsNull(meeting, person));
        raise(
                MinutesObjection.raise(found, actor.name(), wording, clock.instant())
                        .by(person),
                found);
    }

    /** For a member without an account, by who leads the group. */
    @Transactional(timeout = LONGEST_SECONDS)
    public void objectFor(UUID meeting, String member, String wording) {
        var found = held(meeting);
        actors.require(Action.LEAD_GROUP, scope(found));
        raise(MinutesObjection.raise(found, member, wording, clock.instant()), found);
    }

    static void requireFew(long waiting) {
        if (waiting >= MOST_OF_ONE) {
            throw new MeetingUnusable("meeting.too-many", "wording", MOST_OF_ONE);
        }
    }

    /** For who has been found to be allowed to and holds the meeting. */
    void raise(MinutesObjection objection, Meeting meeting) {
        meeting.requireOpenToObjections(clock.today());
        if (objections.countByMeetingAndSettledAtIsNull(meeting.id()) >= MOST) {
            throw new MeetingUnusable("meeting.too-many", "wording", MOST);
        }
        objections.save(objection);
    }

    /** The last day is another one, from today to two months away; who leads the group decides. Today ends it tonight. */
    public void moveLastDay(UUID meeting, @Nullable LocalDate until) {
        var found = taken(meeting);
        actors.require(Action.LEAD_GROUP, scope(found));
        var today = clock.today();
        found.requireOpenToObjections(today);
        requireUsable(until, today);
        found.moveObjections(Objects.requireNonNull(until), today);
        meetings.saveAndFlush(found);
    }

    static void requireUsable(@Nullable LocalDate until, LocalDate today) {
        if (until == null || until.isBefore(today) || until.isAfter(today.plusMonths(2))) {
            throw new MeetingUnusable("meeting.objections-day-unusable", "objectionsUntil");
        }
    }

    /** Whether the person may object now. */
    @Transactional(readOnly = true)
    public boolean mayObject(UUID meeting) {
        var found = found(meeting);
        return found.openToObjections(clock.today())
                && (actors.may(Action.LEAD_GROUP, scope(found)) || actors.may(Action.TAKE_PART, scope(found)));
    }

    /**
     * Each objection that waits is accepted or refused, and the minutes read as they do after that.
     *
     * @param settlements one for each that waits, in any order
     */
    public void settle(UUID meeting, String text, List<NewActionItem> actionItems, List<Settlement> settlements) {
        var found = taken(meeting);
        if (actionItems.size() > 100) {
            throw new MeetingUnusable("meeting.too-many", "actionItems", 100);
        }
        var waiting = objections.findByMeetingAndSettledAtIsNullOrderByRaisedAtAscIdAsc(meeting);
        var given = settlements.stream()
                .collect(Collectors.toMap(Settlement::objection, one -> one, (one, other) -> other));
        var now = clock.instant();
        for (int i = 0; i < waiting.size(); i++) {
            var said = given.get(waiting.get(i).id());
            if (said == null) {
                throw new MeetingUnusable("meeting.objections-unsettled", "settlements");
            }
            waiting.get(i).settle(found, said.accepted(), said.answer(), "settlements." + i + ".", now);
        }
        found.reviseMinutes(text, actionItems, clock.today());
        objections.saveAllAndFlush(waiting);
        meetings.saveAndFlush(found);
    }

    /** What was objected, the first first. */
    @Transactional(readOnly = true)
    public List<ObjectionRow> list(UUID meeting, int offset, int limit) {
        cycles.get(found(meeting).cycle());
        return database.sql("""
                        select id, raised_by, wording, raised_at, accepted, answer from minutes_objection
                        where meeting = :meeting order by raised_at, id offset :offset limit :limit""")
                .params(Map.of("meeting", meeting, "offset", offset, "limit", limit))
                .query(ObjectionRow.class)
                .list();
    }

    /** Those that wait to be settled, the first first; at most 200. */
    @Transactional(readOnly = true)
    public List<ObjectionRow> waiting(UUID meeting) {
        cycles.get(found(meeting).cycle());
        return database.sql("""
                        select id, raised_by, wording, raised_at, accepted, answer from minutes_objection
                        where meeting = ? and settled_at is null order by raised_at, id limit ?""").params(meeting, MOST).query(ObjectionRow.class).list();
    }

    /** Until this transaction ends no other objection to it is counted. */
    private Meeting held(UUID meeting) {
        return taken(meetings.findWithLockById(meeting).orElseThrow(NotFound::new));
    }

    private Meeting taken(UUID meeting) {
        return taken(found(meeting));
    }

    private Meeting taken(Meeting found) {
        var scope = scope(found);
        actors.require(actors.may(Action.LEAD_GROUP, scope) ? Action.LEAD_GROUP : Action.TAKE_PART, scope);
        return found;
    }

    private Meeting found(UUID meeting) {
        return meetings.findById(meeting).orElseThrow(NotFound::new);
    }

    private Scope scope(Meeting meeting) {
        return cycles.get(meeting.cycle()).scope().ofGroup(meeting.groupId());
    }
}
