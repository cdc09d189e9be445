package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Grant;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.GroupKind;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups the person now signed in has to do with: those they manage or are a member of, for a coordinator all of the
 * territory, for the coordination group that group; and the meetings they can expect.
 */
@Service
@Transactional(readOnly = true)
public class MyGroups {

    /** {@code validTo} is the last day of a plan in force, else null; {@code nextMeeting} is null when no date is set. */
    public record GroupRow(
            UUID id,
            GroupKind kind,
            String name,
            UUID cycle,
            String planTitle,
            Phase phase,
            @Nullable LocalDate validTo,
            @Nullable Instant nextMeeting) {}

    /** A meeting to come, or one whose day has come. */
    public record UpcomingRow(
            UUID id,
            Instant startsAt,
            String place,
            UUID group,
            String groupName,
            String planTitle,
            @Nullable Instant invitedAt) {

        public MeetingState state() {
            return invitedAt == null ? MeetingState.PLANNED : MeetingState.INVITED;
        }
    }

    /** A meeting in the person's own calendar; {@code minutes} 0 where none are planned, {@code version} goes up with every change. */
    record CalendarRow(
            UUID id,
            Instant startsAt,
            String place,
            String groupName,
            String planTitle,
            boolean invited,
            boolean cancelled,
            int minutes,
            int version) {}

    /** So many days meetings that are over stay in the calendar. */
    static final int DAYS_BACK = 60;

    /** More meetings no calendar gets at once; the latest are left out. */
    private static final int MOST_IN_CALENDAR = 1000;

    private static final String MINE = """
            (g.id = any(:groups) or c.territory = any(:managed)
                or g.kind = 'COORDINATION' and c.territory = any(:steered))
            """;

    private static final String EXPECTED =
            "m.cancelled_at is null and m.attendance_at is null and m.kind <> 'PER_ROLLAM' and m.starts_at >= :today ";

    private final JdbcClient database;
    private final Actors actors;
    private final PlanningClock clock;

    MyGroups(JdbcClient database, Actors actors, PlanningClock clock) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
    }

    /** Whether the person's roles have to do with groups at all. */
    public boolean any() {
        return !groups().isEmpty()
                || !actors.paths(Action.MANAGE_GROUPS).isEmpty()
                || !actors.paths(Action.STEER).isEmpty();
    }

    /** Those of plans under way first, in the Czech alphabet. */
    public List<GroupRow> groups(int offset, int limit) {
        return mine("""
                select g.id, g.kind, g.name, c.id as cycle, c.plan_title, c.phase,
                    case c.phase when 'IN_FORCE' then make_date(c.to_year, 12, 31) end as valid_to, (
                    select min(m.starts_at) from meeting m where m.group_id = g.id and
                """ + EXPECTED + """
                    ) as next_meeting
                from working_group g join planning_cycle c on c.id = g.cycle
                where
                """ + MINE + """
                order by c.phase in ('IN_FORCE', 'REJECTED'), c.opened_at desc, g.kind, g.name collate "cs-x-icu", g.id
                offset :offset limit :limit""", offset, limit)
                .query(GroupRow.class)
                .list();
    }

    /** From today on, in the order of their dates; without those that are cancelled or over. */
    public List<UpcomingRow> upcoming(int offset, int limit) {
        return mine(
                        """
                select m.id, m.starts_at, m.place, g.id as "group", g.name as group_name, c.plan_title, m.invited_at
                from meeting m join working_group g on g.id = m.group_id join planning_cycle c on c.id = g.cycle
                where
                """ + EXPECTED + "and " + MINE + "order by m.starts_at, m.id offset :offset limit :limit",
                        offset,
                        limit)
                .query(UpcomingRow.class)
                .list();
    }

    /** In the order of their dates, cancelled ones too. */
    List<CalendarRow> inCalendar() {
        return mine("""
                select m.id, m.starts_at, m.place, g.name as group_name, c.plan_title, m.version,
                    m.invited_at is not null as invited, m.cancelled_at is not null as cancelled,
                    (select coalesce(sum(a.planned_minutes), 0)::int from meeting_agenda a where a.meeting = m.id) as minutes
                from meeting m join working_group g on g.id = m.group_id join planning_cycle c on c.id = g.cycle
                where m.starts_at >= cast(:today as timestamptz) - make_interval(days => :back) and m.kind <> 'PER_ROLLAM' and
                """ + MINE + "order by m.starts_at, m.id offset :offset limit :limit", 0, MOST_IN_CALENDAR)
                .param("back", DAYS_BACK)
                .query(CalendarRow.class)
                .list();
    }

    private JdbcClient.StatementSpec mine(String sql, int offset, int limit) {
        var midnight = clock.today().atStartOfDay(PlanningClock.PRAGUE).toInstant();
        return database.sql(sql)
                .param("groups", groups().toArray(UUID[]::new))
                .param("managed", actors.paths(Action.MANAGE_GROUPS).toArray(String[]::new))
                .param("steered", actors.paths(Action.STEER).toArray(String[]::new))
                .param("today", Timestamp.from(midnight))
                .param("offset", offset)
                .param("limit", limit);
    }

    private List<UUID> groups() {
        return actors.current().grants().stream()
                .map(Grant::group)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
