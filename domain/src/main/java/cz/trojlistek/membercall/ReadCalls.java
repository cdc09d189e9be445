package cz.trojlistek.membercall;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Calls and applications as who forms the groups of the cycle sees them; nobody else sees who applied. */
@Service
@Transactional(readOnly = true)
public class ReadCalls {

    private final JdbcClient database;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    ReadCalls(JdbcClient database, ConductCycle cycles, Actors actors, PlanningClock clock) {
        this.database = database;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** A call with how many applied and how many of them wait for an answer. */
    public record CallRow(
            UUID id, String text, LocalDate lastDay, boolean open, int version, long applications, long waiting) {}

    /**
     * @param wantedGroup null for any
     * @param group the name of the group that took them, empty for none
     * @param unreachable the last letter to their address was refused
     */
    public record ApplicationRow(
            UUID id,
            int number,
            Instant receivedAt,
            String name,
            String organisation,
            Side side,
            String email,
            @Nullable UUID wantedGroup,
            String wantedGroupName,
            String motive,
            @Nullable Boolean admitted,
            String group,
            String reason,
            boolean unreachable) {

        public ApplicationState state() {
            return ApplicationState.of(admitted);
        }
    }

    /** Whether the person sees calls and applications of the cycle. */
    public boolean mayRead(UUID cycle) {
        return actors.may(Action.MANAGE_GROUPS, cycles.get(cycle).scope());
    }

    /** The newest call of a cycle, open or over. */
    public Optional<CallRow> latest(UUID cycle) {
        require(cycle);
        return database.sql("""
                        select m.id, m.text, m.last_day, m.last_day >= :today as open, m.version,
                            (select count(*) from member_application a where a.call = m.id) as applications,
                            (select count(*) from member_application a
                                where a.call = m.id and a.decided_at is null) as waiting
                        from member_call m where m.cycle = :cycle order by m.published_at desc limit 1""")
                .param("today", clock.today())
                .param("cycle", cycle)
                .query(CallRow.class)
                .optional();
    }

    /** Of all calls of the cycle: first who waits, the longest first, then who was answered last. */
    public List<ApplicationRow> applications(UUID cycle, int offset, int limit) {
        require(cycle);
        return database.sql("""
                        select a.id, a.number, a.received_at, a.name, a.organisation, a.side, a.email, a.wanted_group,
                            coalesce(w.name, '') as wanted_group_name, a.motive, a.admitted,
                            coalesce(g.name, '') as "group", a.reason,
                            coalesce((
                                select l.problem = 'REFUSED' from letter l
                                where l.address = a.email and (l.sent_at is not null or l.problem = 'REFUSED')
                                order by l.written_at desc, l.id limit 1), false) as unreachable
                        from member_application a join member_call m on m.id = a.call
                            left join working_group w on w.id = a.wanted_group
                            left join membership s on s.id = a.membership
                            left join working_group g on g.id = s.group_id
                        where m.cycle = :cycle
                        order by a.decided_at desc nulls first, a.received_at, a.id offset :offset limit :limit""")
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(ApplicationRow.class)
                .list();
    }

    private void require(UUID cycle) {
        actors.require(Action.MANAGE_GROUPS, cycles.get(cycle).scope());
    }
}
