package cz.trojlistek.analysis;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Needs, capacities and resources of a cycle beside one another, for everybody who may read the cycle. */
@Service
@Transactional(readOnly = true)
public class ReadBalance {

    /** {@code version} is given back by who changes it; {@code placeName} is as it was when the row was written. */
    public record RowView(
            UUID id,
            BalanceSide side,
            String place,
            String placeName,
            TargetGroup targetGroup,
            ServiceKind serviceKind,
            BigDecimal amount,
            BalanceUnit unit,
            String text,
            String source,
            int version) {

        public TerritoryPath path() {
            return new TerritoryPath(place);
        }
    }

    /**
     * What one target group needs of one kind of service and what there is. Without a unit only money is known of it.
     *
     * @param gap need less capacity: above zero something is missing, below there is more than is needed
     * @param resources crowns a year for the group and the kind, whatever the unit
     */
    public record GapRow(
            TargetGroup targetGroup,
            ServiceKind serviceKind,
            @Nullable BalanceUnit unit,
            BigDecimal need,
            BigDecimal capacity,
            BigDecimal gap,
            BigDecimal resources) {}

    /** Which rows are looked for; null narrows nothing. */
    public record Cell(
            @Nullable TargetGroup targetGroup, @Nullable ServiceKind serviceKind) {

        public static final Cell ALL = new Cell(null, null);
    }

    /** The balance a town has made, and of which plan. */
    public record OfTown(UUID cycle, String planTitle, List<RowView> rows, List<GapRow> gaps) {}

    private static final String ROW = """
            select r.id, r.side, r.place, r.place_name, r.target_group, r.service_kind, r.amount, r.unit,
                r.text, r.source, r.version
            from balance_row r
            where r.cycle = :cycle and (cast(:group as text) is null or r.target_group = :group)
                and (cast(:kind as text) is null or r.service_kind = :kind)
                and (cast(:side as text) is null or r.side = :side)
            order by array_position(:groups, r.target_group), array_position(:kinds, r.service_kind),
                array_position(:sides, r.side), r.place_name collate "cs-x-icu", r.id
            offset :offset limit :limit""";

    private final JdbcClient database;
    private final ConductCycle cycles;
    private final Territories territories;

    ReadBalance(JdbcClient database, ConductCycle cycles, Territories territories) {
        this.database = database;
        this.cycles = cycles;
        this.territories = territories;
    }

    /** By target group and kind of service, needs before capacities before resources. */
    public List<RowView> rows(UUID cycle, Cell cell, int offset, int limit) {
        cycles.get(cycle);
        return found(cycle, cell, null, offset, limit);
    }

    /** What goals may answer (BR-112), in the order of {@link #rows}. */
    public List<RowView> needs(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return found(cycle, Cell.ALL, BalanceSide.NEED, offset, limit);
    }

    /** The matrix, a row for every group, kind and unit something is known of. */
    public List<GapRow> gaps(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql("""
                        with counted as (
                            select target_group, service_kind, unit,
                                coalesce(sum(amount) filter (where side = 'NEED'), 0) as need,
                                coalesce(sum(amount) filter (where side = 'CAPACITY'), 0) as capacity
                            from balance_row where cycle = :cycle and side <> 'RESOURCE' group by 1, 2, 3),
                        money as (
                            select target_group, service_kind, sum(amount) as crowns
                            from balance_row where cycle = :cycle and side = 'RESOURCE' group by 1, 2)
                        select target_group, service_kind, unit, coalesce(need, 0) as need,
                            coalesce(capacity, 0) as capacity, coalesce(need - capacity, 0) as gap,
                            coalesce(crowns, 0) as resources
                        from counted full join money using (target_group, service_kind)
                        order by array_position(:groups, target_group), array_position(:kinds, service_kind), unit
                        offset :offset limit :limit""")
                .param("cycle", cycle)
                .param("groups", names(TargetGroup.values()))
                .param("kinds", names(ServiceKind.values()))
                .param("offset", offset)
                .param("limit", limit)
                .query(GapRow.class)
                .list();
    }

    /** The territories a row of this cycle can be about, its own first. */
    public List<Territory> places(UUID cycle) {
        var own = cycles.get(cycle).territory();
        var there = territories.find(null, own, 0, 1000);
        if (!there.isEmpty()) {
            return there;
        }
        var moved = territories.at(own); // rows of an older cycle stay where it was
        return List.of(new Territory(moved.code(), moved.tier(), moved.name(), own));
    }

    /** What a town's newest plan knows of its needs; nothing without a balance. At most 500 rows. */
    public Optional<OfTown> ofTown(TerritoryPath town) {
        record Newest(UUID id, String planTitle) {}
        return database.sql("""
                        select c.id, c.plan_title from planning_cycle c
                        where c.territory = ? and exists (select 1 from balance_row r where r.cycle = c.id)
                        order by c.opened_at desc limit 1""")
                .param(town.value())
                .query(Newest.class)
                .optional()
                .map(one -> new OfTown(
                        one.id(), one.planTitle(), rows(one.id(), Cell.ALL, 0, 500), gaps(one.id(), 0, 500)));
    }

    private List<RowView> found(UUID cycle, Cell cell, @Nullable BalanceSide side, int offset, int limit) {
        return database.sql(ROW)
                .param("cycle", cycle)
                .param(
                        "group",
                        cell.targetGroup() == null ? null : cell.targetGroup().name())
                .param(
                        "kind",
                        cell.serviceKind() == null ? null : cell.serviceKind().name())
                .param("side", side == null ? null : side.name())
                .param("groups", names(TargetGroup.values()))
                .param("kinds", names(ServiceKind.values()))
                .param("sides", names(BalanceSide.values()))
                .param("offset", offset)
                .param("limit", limit)
                .query(RowView.class)
                .list();
    }

    private static String[] names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toArray(String[]::new);
    }
}
