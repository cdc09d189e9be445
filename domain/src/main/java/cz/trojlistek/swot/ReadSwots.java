package cz.trojlistek.swot;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.workinggroup.ReadGroups;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The SWOTs of groups, for everybody who may read their cycle. */
@Service
@Transactional(readOnly = true)
public class ReadSwots {

    /** An item as it is read; {@code edition} is given back by who rewords or removes it. */
    public record ItemRow(UUID id, Quadrant quadrant, String text, int weight, String evidence, int edition) {}

    /** When and by whom a SWOT was declared final; the name is empty when no person did. */
    public record FinalFact(Instant at, String by, String fingerprint) {}

    /** A SWOT by quadrants, each in its order. {@code declared} is null while it is written. */
    public record SwotView(UUID group, @Nullable FinalFact declared, List<ItemRow> items) {

        /** The items of one quadrant in their order. */
        public List<ItemRow> in(Quadrant quadrant) {
            return items.stream().filter(item -> item.quadrant() == quadrant).toList();
        }
    }

    /** What the person may do with a SWOT as it stands now. */
    public record Allowed(boolean write, boolean declare, boolean reopen) {}

    /** A group whose SWOT has been begun, with the number of its items by quadrant. */
    public record SwotRow(
            UUID groupId,
            String name,
            int strengths,
            int weaknesses,
            int opportunities,
            int threats,
            @Nullable Instant finalAt) {}

    private final JdbcClient database;
    private final ReadGroups groups;
    private final ConductCycle cycles;
    private final Actors actors;

    ReadSwots(JdbcClient database, ReadGroups groups, ConductCycle cycles, Actors actors) {
        this.database = database;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** Empty for a group that has not begun. */
    public SwotView swot(UUID group) {
        groups.get(group);
        var items = database.sql("""
                        select id, quadrant, text, weight, evidence, edition from swot_item where group_id = ?
                        order by array_position(array['STRENGTHS','WEAKNESSES','OPPORTUNITIES','THREATS'], quadrant),
                            position limit 1000""").param(group).query(ItemRow.class).list();
        return new SwotView(group, declared(group), items);
    }

    private @Nullable FinalFact declared(UUID group) {
        return database.sql("""
                        select s.final_at as at, coalesce(p.name, '') as by, s.fingerprint
                        from swot s left join person p on p.id = s.final_by
                        where s.group_id = ? and s.final_at is not null""").param(group).query(FinalFact.class).optional().orElse(null);
    }

    private record Standing(boolean closed, boolean written) {}

    public Allowed allowed(UUID group) {
        var cycle = cycles.get(groups.get(group).cycle());
        var scope = cycle.scope().ofGroup(group);
        var open = WriteSwot.takesSwot(cycle);
        if (!open) {
            return new Allowed(false, false, false);
        }
        var now = database.sql("""
                        select exists (select 1 from swot where group_id = :group and final_at is not null) as closed,
                            exists (select 1 from swot_item where group_id = :group) as written""").param("group", group).query(Standing.class).single();
        var leads = actors.may(Action.LEAD_GROUP, scope);
        return new Allowed(
                !now.closed() && actors.may(Action.TAKE_PART, scope),
                !now.closed() && now.written() && leads,
                now.closed() && leads);
    }

    /** Those that were begun, by the name of their group. */
    public List<SwotRow> swots(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql("""
                        select s.group_id, g.name, s.final_at,
                            count(*) filter (where i.quadrant = 'STRENGTHS') as strengths,
                            count(*) filter (where i.quadrant = 'WEAKNESSES') as weaknesses,
                            count(*) filter (where i.quadrant = 'OPPORTUNITIES') as opportunities,
                            count(*) filter (where i.quadrant = 'THREATS') as threats
                        from swot s join working_group g on g.id = s.group_id left join swot_item i on i.group_id = s.group_id
                        where g.cycle = :cycle group by s.group_id, g.id
                        order by g.name collate "cs-x-icu", g.id offset :offset limit :limit""")
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(SwotRow.class)
                .list();
    }
}
