package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a group has agreed to do, until it is done (BR-108). */
@Service
@Transactional
public class FollowActionItems {

    /** An action item of an earlier meeting; {@code position} counts from 0 within its meeting. */
    public record OpenItem(
            UUID meeting, Instant agreedAt, int position, String title, String assignee, LocalDate due) {}

    private final Meetings meetings;
    private final JdbcClient database;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    FollowActionItems(Meetings meetings, JdbcClient database, ConductCycle cycles, Actors actors, PlanningClock clock) {
        this.meetings = meetings;
        this.database = database;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** What the group's meetings before this one have agreed on and nobody has called done, the earliest due first. */
    @Transactional(readOnly = true)
    public List<OpenItem> before(UUID meeting, int offset, int limit) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return database.sql("""
                        select m.id as meeting, m.starts_at as agreed_at, i.position, i.title, i.assignee, i.due
                        from meeting m join meeting_action_item i on i.meeting = m.id
                        where m.group_id = ? and m.starts_at < ? and m.approved_at is not null
                            and not exists (select 1 from meeting_action_done d
                                where d.meeting = i.meeting and d.position = i.position)
                        order by i.due, m.starts_at, i.position, m.id offset ? limit ?""")
                .params(found.groupId(), Timestamp.from(found.startsAt()), offset, limit)
                .query(OpenItem.class)
                .list();
    }

    /** Who leads the group says that it is done; refused for minutes that are not approved yet. */
    public void done(UUID meeting, int position) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        actors.require(Action.LEAD_GROUP, cycles.get(found.cycle()).scope().ofGroup(found.groupId()));
        found.completeActionItem(position, actors.current().name(), clock.instant());
        meetings.saveAndFlush(found);
    }
}
