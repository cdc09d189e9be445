package cz.trojlistek.account;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.territory.TerritoryMoved;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who holds a role for a town holds it also where the town lies after a move, from that day on. The role at the old place
 * stays for what has begun there. Roles that come with a group stay with it: the next groups bring their own.
 */
@Component
class RolesFollowTown {

    private final JdbcClient database;
    private final PlanningClock clock;

    RolesFollowTown(JdbcClient database, PlanningClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One statement, and the move's own row of the trail tells it all. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TerritoryMoved event) {
        database.sql("""
                        insert into role_assignment (id, person, role, territory, held_from, held_until, version)
                        select distinct on (a.person, a.role) gen_random_uuid(), a.person, a.role, :to,
                            greatest(a.held_from, :today), a.held_until, 0
                        from role_assignment a
                        where a.territory = :from and a.group_id is null and a.role <> :ofGroup
                            and a.ended_at is null and coalesce(a.held_until, :today) >= :today
                            and not exists (select 1 from role_assignment b
                                where b.person = a.person and b.role = a.role and b.territory = :to
                                    and b.ended_at is null and coalesce(b.held_until, :today) >= :today)
                        order by a.person, a.role, coalesce(a.held_until, 'infinity') desc, a.held_from""")
                .param("from", event.from().value())
                .param("to", event.territory().value())
                .param("ofGroup", Role.COORDINATION_GROUP.name())
                .param("today", clock.today())
                .update();
    }
}
