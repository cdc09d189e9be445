package cz.trojlistek.meeting;

import cz.trojlistek.kernel.PlanningClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Meetings anybody may come to: conferences, public hearings, and those of groups whose rules open them. Known from the
 * invitation on; anybody may ask.
 */
@Service
@Transactional(readOnly = true)
public class PublicMeetings {

    private final JdbcClient database;
    private final PublicNames names;
    private final PlanningClock clock;

    PublicMeetings(JdbcClient database, PublicNames names, PlanningClock clock) {
        this.database = database;
        this.names = names;
        this.clock = clock;
    }

    /** One that is to come, with its place and topics without names of members (BR-109). */
    public record Announced(
            UUID id,
            UUID cycle,
            String planTitle,
            String groupName,
            MeetingKind kind,
            Instant startsAt,
            String place,
            List<String> topics) {}

    private record Row(
            UUID id,
            UUID cycle,
            String planTitle,
            UUID group,
            String groupName,
            MeetingKind kind,
            Instant startsAt,
            String place,
            String topics) {} // one a line

    /** The next ones first, of one cycle or, with null, of all. */
    public List<Announced> coming(@Nullable UUID cycle, int offset, int limit) {
        var rows = database.sql("""
                        select m.id, m.cycle, c.plan_title, g.id as "group", g.name as group_name, m.kind, m.starts_at, m.place,
                            (select string_agg(a.topic, chr(10) order by a.position) from meeting_agenda a
                                where a.meeting = m.id) as topics
                        from meeting m join working_group g on g.id = m.group_id join planning_cycle c on c.id = m.cycle
                        where m.invited_at is not null and m.cancelled_at is null and m.attendance_at is null
                            and m.starts_at >= :now and m.kind <> 'PER_ROLLAM'
                            and (g.open_to_public or m.kind in ('CONFERENCE', 'PUBLIC_HEARING'))
                            and (cast(:cycle as uuid) is null or m.cycle = :cycle)
                        order by m.starts_at, m.id offset :offset limit :limit""")
                .param("now", Timestamp.from(clock.instant()))
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(Row.class)
                .list();
        var hidden = names.of(rows.stream().map(Row::group).toList());
        return rows.stream()
                .map(row -> announced(row, Objects.requireNonNull(hidden.get(row.group()))))
                .toList();
    }

    private static Announced announced(Row row, PublicNames.Names hidden) {
        return new Announced(
                row.id(),
                row.cycle(),
                row.planTitle(),
                row.groupName(),
                row.kind(),
                row.startsAt(),
                hidden.hide(row.place()),
                row.topics().lines().map(hidden::hide).toList());
    }
}
