package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.PlanningClock;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which sides of the triad have nobody in a cycle's coordination group today (BR-104). Guests and who rests do not count. */
@Component
class MissingSides {

    private final JdbcClient database;
    private final PlanningClock clock;

    MissingSides(JdbcClient database, PlanningClock clock) {
        this.database = database;
        this.clock = clock;
    }

    Set<Side> in(UUID cycle) {
        var missing = EnumSet.copyOf(Side.TRIAD);
        database.sql("""
                        select distinct m.side from membership m join working_group g on g.id = m.group_id
                        where g.cycle = :cycle and g.kind = 'COORDINATION' and m.function <> 'GUEST' and""" + TakingPart.ON_DAY)
                .param("cycle", cycle)
                .param("day", clock.today())
                .query(String.class)
                .list()
                .forEach(side -> missing.remove(Side.valueOf(side)));
        return missing;
    }
}
