package cz.trojlistek.district;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The districts of a region's cycle side by side, and the towns of one. Read by the district, by those above it and its towns. */
@Service
@Transactional(readOnly = true)
public class ReadDistricts {

    private static final String STATE = """
            case when a.team is null then 'WITHOUT_TEAM' when a.left_out_because <> '' then 'LEFT_OUT'
                when a.handed_over_at is not null then 'HANDED_OVER'
                when a.recommended_at is not null then 'RECOMMENDED' else 'WORKING' end as state""";

    private final JdbcClient database;
    private final ConductCycle cycles;
    private final Actors actors;

    ReadDistricts(JdbcClient database, ConductCycle cycles, Actors actors) {
        this.database = database;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** How far a district is. */
    public enum DistrictState {
        WITHOUT_TEAM,
        WORKING,
        RECOMMENDED,
        HANDED_OVER,
        LEFT_OUT
    }

    /** One district; {@code sent} and {@code declared} count its {@code towns}. */
    public record DistrictRow(
            UUID id, String territory, String name, DistrictState state, int towns, int sent, int declared) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    /** One district with what its team recommends. */
    public record DistrictPage(
            UUID id,
            UUID cycle,
            String territory,
            String name,
            DistrictState state,
            @Nullable UUID team,
            String topics,
            LocalDate dataDeadline,
            LocalDate declarationDeadline,
            String networkShape,
            String gaps,
            String cooperation,
            String disagreement,
            String leftOutBecause,
            @Nullable Instant handedOverAt,
            int version) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }

        public Recommendation recommendation() {
            return new Recommendation(networkShape, gaps, cooperation);
        }
    }

    /** A town beside the others of its district; {@code promised} counts its declarations. */
    public record TownRow(
            UUID id,
            String name,
            String data,
            @Nullable Instant dataSentAt,
            boolean dataLate,
            @Nullable Instant declaredAt,
            boolean declaredLate,
            int promised,
            BigDecimal promisedCzk,
            String nothingBecause) {}

    /** One declaration of a town. */
    public record DeclarationRow(
            String town,
            String municipality,
            String subject,
            int year,
            @Nullable BigDecimal amountCzk,
            @Nullable BigDecimal sharePercent,
            String decision) {}

    /** What a town is asked; {@code firstYear} is that of the region's plan. */
    public record Asked(
            UUID contribution, String town, UUID alignment, String topics, Recommendation recommended, int firstYear) {}

    /** What a town of mine has sent and declared. */
    public record Mine(UUID id, boolean sent, boolean declared) {}

    /** The districts in the order of the Czech alphabet; empty before the region has asked. */
    public List<DistrictRow> districts(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql("select a.id, a.territory, a.name, " + STATE + """
                        , count(c.id) as towns, count(c.data_sent_at) as sent, count(c.declared_at) as declared
                        from district_alignment a left join town_contribution c on c.alignment = a.id
                        where a.cycle = ? group by a.id order by a.name collate "cs-x-icu", a.id offset ? limit ?""")
                .params(cycle, offset, limit)
                .query(DistrictRow.class)
                .list();
    }

    /** Absent for other districts and their towns. */
    public DistrictPage get(UUID alignment) {
        var found = database.sql("select a.id, a.cycle, a.territory, a.name, " + STATE + """
                        , a.team, a.topics, a.data_deadline, a.declaration_deadline, a.network_shape, a.gaps,
                            a.cooperation, a.disagreement, a.left_out_because, a.handed_over_at, a.version
                        from district_alignment a where a.id = ?""")
                .param(alignment)
                .query(DistrictPage.class)
                .optional()
                .orElseThrow(NotFound::new);
        actors.require(Action.READ, Scope.in(found.path()));
        return found;
    }

    /** The towns of a district in the order of the Czech alphabet. */
    public List<TownRow> towns(UUID alignment, int offset, int limit) {
        get(alignment);
        return database.sql("""
                        select c.id, c.name, c.data, c.data_sent_at, c.data_late, c.declared_at, c.declared_late,
                            count(d.position) as promised, coalesce(sum(d.amount_czk), 0) as promised_czk, c.nothing_because
                        from town_contribution c left join cofinancing_declaration d on d.contribution = c.id
                        where c.alignment = ? group by c.id order by c.name collate "cs-x-icu", c.id offset ? limit ?""")
                .params(alignment, offset, limit)
                .query(TownRow.class)
                .list();
    }

    /** What the towns of a district have declared, town by town. */
    public List<DeclarationRow> declarations(UUID alignment, int offset, int limit) {
        get(alignment);
        return database.sql("""
                        select c.name as town, d.municipality, d.subject, d.year, d.amount_czk, d.share_percent, d.decision
                        from cofinancing_declaration d join town_contribution c on c.id = d.contribution
                        where c.alignment = ? order by c.name collate "cs-x-icu", d.position offset ? limit ?""")
                .params(alignment, offset, limit)
                .query(DeclarationRow.class)
                .list();
    }

    /** What a town is asked; absent for who may not read the town. */
    public Asked asked(UUID contribution) {
        record Found(
                String territory,
                String town,
                UUID alignment,
                String topics,
                String networkShape,
                String gaps,
                String cooperation,
                int fromYear) {}
        var found = database.sql("""
                        select c.territory, c.name as town, a.id as alignment, a.topics, a.network_shape, a.gaps,
                            a.cooperation, p.from_year
                        from town_contribution c join district_alignment a on a.id = c.alignment
                        join planning_cycle p on p.id = a.cycle where c.id = ?""")
                .param(contribution)
                .query(Found.class)
                .optional()
                .orElseThrow(NotFound::new);
        actors.require(Action.READ, Scope.in(new TerritoryPath(found.territory())));
        return new Asked(
                contribution,
                found.town(),
                found.alignment(),
                found.topics(),
                new Recommendation(found.networkShape(), found.gaps(), found.cooperation()),
                found.fromYear());
    }

    /** What the towns I answer for still owe an open district, one or two of them at most. */
    public List<Mine> missingOfMine(UUID alignment) {
        var open = get(alignment).state();
        if (open != DistrictState.WORKING && open != DistrictState.RECOMMENDED) {
            return List.of();
        }
        return database.sql("""
                        select id, data_sent_at is not null as sent, declared_at is not null as declared
                        from town_contribution
                        where alignment = ? and territory = any(?) and (data_sent_at is null or declared_at is null)
                        order by name collate "cs-x-icu", id limit 20""")
                .params(alignment, actors.paths(Action.DECLARE_COFINANCING).toArray(String[]::new))
                .query(Mine.class)
                .list();
    }

    /** Whether the person may let the region go on without this district now. */
    public boolean mayLeaveOut(DistrictPage district) {
        return (district.state() == DistrictState.WORKING || district.state() == DistrictState.RECOMMENDED)
                && actors.may(Action.CONDUCT_CYCLE, cycles.get(district.cycle()).scope());
    }
}
