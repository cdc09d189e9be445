package cz.trojlistek.approval;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bodies of a territory, and those that decide about a plan. */
@Service
@Transactional(readOnly = true)
public class ReadBodies {

    private final JdbcClient database;
    private final Procedures procedures;
    private final Bodies bodies;
    private final SetUpBodies chains;
    private final ConductCycle cycles;
    private final Actors actors;

    ReadBodies(
            JdbcClient database,
            Procedures procedures,
            Bodies bodies,
            SetUpBodies chains,
            ConductCycle cycles,
            Actors actors) {
        this.database = database;
        this.procedures = procedures;
        this.bodies = bodies;
        this.chains = chains;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** The bodies of a territory the person may read, councils first, Czech alphabet. */
    public List<BodyRow> bodies(TerritoryPath territory, int offset, int limit) {
        actors.require(Action.READ, Scope.in(territory));
        return database.sql("""
                        select id, kind, name, members, notice_days, version from body where territory = ?
                        order by array_position(array['COMMITTEE', 'COUNCIL', 'ASSEMBLY'], kind), name collate "cs-x-icu", id
                        offset ? limit ?""")
                .params(territory.value(), offset, limit)
                .query(BodyRow.class)
                .list();
    }

    /** The titles of the plans a body decides about now. */
    public List<String> before(UUID body, int offset, int limit) {
        actors.require(
                Action.READ,
                Scope.in(bodies.findById(body).orElseThrow(NotFound::new).territory()));
        return database.sql("""
                        select c.plan_title from approval_procedure p
                        join planning_cycle c on c.id = p.cycle
                        join approval_chain n on n.procedure = p.id and n.position = p.turn
                        where n.body = ? and p.submitted_on is not null
                            and coalesce(p.last_result, 'APPROVED') = 'APPROVED'
                        order by p.submitted_on, p.id offset ? limit ?""").params(body, offset, limit).query(String.class).list();
    }

    /** The bodies that decide about the plan of a cycle, in order, as it is settled now. */
    public List<BodyRow> chain(UUID cycle) {
        cycles.get(cycle);
        var fixed = procedures.findAtHand(cycle).map(ApprovalProcedure::chain).filter(chain -> !chain.isEmpty());
        return fixed.isPresent()
                ? fixed.get().stream()
                        .map(id -> bodies.findById(id).map(BodyRow::of).orElseThrow(NotFound::new))
                        .toList()
                : chains.chain(cycle).stream().map(BodyRow::of).toList();
    }

    /** Of the choice of bodies for a cycle, for who changes it. */
    public int chainVersion(UUID cycle) {
        cycles.get(cycle);
        return chains.chainVersion(cycle);
    }
}
