package cz.trojlistek.meeting;

import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting has to control of what earlier ones have agreed on, for everybody who may read the cycle (BR-108). */
@Service
@Transactional(readOnly = true)
public class ControlActionItems {

    /** An action item of an earlier meeting, as it is now or, for {@link #controlled}, as it was then. */
    public record ControlledItem(
            UUID id,
            UUID meeting,
            Instant agreedAt,
            String title,
            String assignee,
            LocalDate due,
            ActionItemState state) {}

    private final Meetings meetings;
    private final JdbcClient database;
    private final ConductCycle cycles;
    private final CarriedItems carried;
    private final Agendas agendas;

    ControlActionItems(
            Meetings meetings, JdbcClient database, ConductCycle cycles, CarriedItems carried, Agendas agendas) {
        this.meetings = meetings;
        this.database = database;
        this.cycles = cycles;
        this.carried = carried;
        this.agendas = agendas;
    }

    /** What the group's meetings before this one have agreed on and is not verified, the earliest due first; nothing where nobody meets. */
    public List<ControlledItem> left(UUID meeting, int offset, int limit) {
        return carried.left(
                        "select a.id, a.meeting, m.starts_at as agreed_at, a.title, a.assignee, a.due, a.state"
                                + CarriedItems.LEFT_BEFORE
                                + " order by a.due, m.starts_at, a.position, a.id offset :offset limit :limit",
                        readable(meeting))
                .param("offset", offset)
                .param("limit", limit)
                .query(ControlledItem.class)
                .list();
    }

    /** What the meeting was invited to control: as it is now, and from the day its minutes were written as it was then. */
    public List<ControlledItem> controlled(UUID meeting, int offset, int limit) {
        readable(meeting);
        return database.sql("""
                        select a.id, a.meeting, m.starts_at as agreed_at, a.title,
                            case when h.minutes_at is null then a.assignee else c.assignee end as assignee,
                            case when h.minutes_at is null then a.due else c.due end as due,
                            case when h.minutes_at is null then a.state else c.state end as state
                        from meeting_carried_item c join action_item a on a.id = c.action_item
                            join meeting m on m.id = a.meeting join meeting h on h.id = c.meeting
                        where c.meeting = ? order by c.due, m.starts_at, a.position, a.id offset ? limit ?""")
                .params(meeting, offset, limit)
                .query(ControlledItem.class)
                .list();
    }

    /** What an invitation begins with: the agenda of the last one, or the control of what is left; empty when nothing is. */
    public List<AgendaItem> draftAgenda(UUID meeting) {
        var before = agendas.of(readable(meeting).id());
        return before.isEmpty() && !left(meeting, 0, 1).isEmpty() ? AgendaItem.titled(CarriedItems.CONTROL) : before;
    }

    private Meeting readable(UUID meeting) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }
}
