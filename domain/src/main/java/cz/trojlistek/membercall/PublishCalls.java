package cz.trojlistek.membercall;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who forms the groups of a cycle asks the public who wants to plan, from the cycle's organisation until its plan is in force. */
@Service
@Transactional
public class PublishCalls {

    private final MemberCalls calls;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final JdbcClient database;

    PublishCalls(MemberCalls calls, ConductCycle cycles, Actors actors, PlanningClock clock, JdbcClient database) {
        this.calls = calls;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
    }

    /**
     * Open at once and until the end of {@code lastDay}. Refused while another call of the cycle is open.
     *
     * @param lastDay from today on, at most a year away
     */
    public UUID publish(UUID cycle, String text, @Nullable LocalDate lastDay) {
        var of = manageable(cycle);
        requireNoneOpen(cycle);
        return calls.saveAndFlush(MemberCall.publish(of, text, lastDay, clock.instant(), clock.today()))
                .id();
    }

    /**
     * Other words, or another last day: later ones are welcome, today's ends the call tonight. Refused when it is over.
     *
     * @throws ChangedMeanwhile when the call is not the one of {@code seenVersion} any more
     */
    public void change(UUID call, int seenVersion, String text, @Nullable LocalDate lastDay) {
        var found = calls.findById(call).orElseThrow(NotFound::new);
        manageable(found.cycle());
        found.change(seenVersion, text, lastDay, clock.today());
        calls.saveAndFlush(found);
    }

    /** Whether people can be asked now, and by the one who asks this. */
    @Transactional(readOnly = true)
    public boolean mayPublish(UUID cycle) {
        var found = cycles.get(cycle);
        return actors.may(Action.MANAGE_GROUPS, found.scope()) && inTime(found);
    }

    /** Two clerks at once: the second waits here, and then sees the first one's call. */
    private void requireNoneOpen(UUID cycle) {
        database.sql("select 1 from planning_cycle where id = ? for no key update")
                .param(cycle)
                .query(Integer.class)
                .single();
        if (database.sql("select exists (select 1 from member_call where cycle = ? and last_day >= ?)")
                .params(cycle, clock.today())
                .query(Boolean.class)
                .single()) {
            throw new CallUnusable("membercall.open-already", "text");
        }
    }

    private PlanningCycle manageable(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.MANAGE_GROUPS, found.scope());
        if (!inTime(found)) {
            throw new WrongPhase(found.phase());
        }
        return found;
    }

    private static boolean inTime(PlanningCycle cycle) {
        return cycle.phase().compareTo(Phase.ORGANISING) >= 0
                && cycle.phase().compareTo(Phase.IN_FORCE) < 0
                && cycle.parent() == null;
    }
}
