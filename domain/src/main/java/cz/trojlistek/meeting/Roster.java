package cz.trojlistek.meeting;

import cz.trojlistek.workinggroup.TakingPart;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who was, or is to be, at a meeting, for who has been found to be allowed to. */
@Component
class Roster {

    private final JdbcClient database;

    Roster(JdbcClient database) {
        this.database = database;
    }

    /** What is recorded; before that what is noted; before that what was answered to the invitation. */
    List<AttendanceRow> list(Meeting meeting, int offset, int limit) {
        return database.sql("""
                        select m.id as membership, m.name, m.organisation, m.side, m.function, m.voting,
                            case when p.membership is not null and p.substitute <> '' then 'SUBSTITUTE'
                                when p.membership is not null then 'PRESENT'
                                when r.attendance_at is null or noted.attended = 'EXCUSED' then noted.attended
                                else 'ABSENT' end as attended,
                            case when r.attendance_at is null then k.arrived_at else p.arrived_at end as arrived_at,
                            case when r.attendance_at is null then k.left_at else p.left_at end as left_at,
                            case when r.attendance_at is not null then coalesce(p.substitute, '')
                                when k.id is not null then k.substitute
                                else coalesce(nullif(i.substitute, ''), m.substitute) end as substitute,
                            k.id is not null or r.attendance_at is not null as marked
                        from membership m join meeting r on r.id = :meeting and r.group_id = m.group_id
                        left join meeting_mark k on k.meeting = r.id and k.membership = m.id and k.held_for = r.starts_at
                        left join meeting_invitation i
                            on i.meeting = r.id and i.membership = m.id and i.answered_for = r.starts_at
                        left join meeting_presence p on p.meeting = r.id and p.membership = m.id
                        cross join lateral (select coalesce(k.attended, case i.answer
                            when 'COMING' then 'PRESENT' when 'EXCUSED' then 'EXCUSED' when 'SUBSTITUTE' then 'SUBSTITUTE'
                            else 'ABSENT' end) as attended) noted
                        where""" + TakingPart.ON_DAY + """
                        order by array_position(array['COMMISSIONER', 'PROVIDER', 'USER', 'PUBLIC'], m.side),
                            m.name collate "cs-x-icu", m.id offset :offset limit :limit""")
                .param("meeting", meeting.id())
                .param("day", Starts.day(meeting.startsAt()))
                .param("offset", offset)
                .param("limit", limit)
                .query(AttendanceRow.class)
                .list();
    }

    List<AttendanceRow> all(Meeting meeting) {
        return list(meeting, 0, Integer.MAX_VALUE);
    }

    /** In the Czech alphabet, at most 200. */
    List<GuestRow> guests(UUID meeting, Instant startsAt) {
        return database.sql("""
                        select id, name, organisation from meeting_guest where meeting = ? and held_for = ?
                        order by name collate "cs-x-icu", id""")
                .params(meeting, Timestamp.from(startsAt))
                .query(GuestRow.class)
                .list();
    }
}
