package cz.trojlistek.evaluation;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.IndicatorLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the evaluation of a plan is, who has reported what, and which bodies have noted it. Always paged. */
@Service
@Transactional(readOnly = true)
public class ReadEvaluations {

    private final JdbcClient database;
    private final EvaluatedMeasures measures;
    private final ConductCycle cycles;
    private final Actors actors;

    ReadEvaluations(JdbcClient database, EvaluatedMeasures measures, ConductCycle cycles, Actors actors) {
        this.database = database;
        this.measures = measures;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** The evaluation as a whole, with the number of measures in each state. */
    public record Overview(
            UUID id,
            UUID cycle,
            LocalDate openedOn,
            @Nullable LocalDate deadline,
            @Nullable Instant reportsClosedAt,
            String text,
            @Nullable Instant writtenAt,
            @Nullable Instant acceptedAt,
            String returnedBecause,
            int measures,
            int fulfilled,
            int partly,
            int ongoing,
            int notFulfilled,
            int dropped,
            BigDecimal costs) {

        /** Measures nobody has said anything of yet. */
        public int open() {
            return measures - fulfilled - partly - ongoing - notFulfilled - dropped;
        }
    }

    /** One owner; {@code signsIn} when there is an account. */
    public record OwnerRow(
            UUID id,
            UUID cycle,
            String name,
            boolean signsIn,
            int measures,
            @Nullable Instant submittedAt,
            @Nullable Instant acceptedAt,
            String returnedBecause) {}

    /** One measure and what was said of it. */
    public record MeasureRow(
            UUID id,
            UUID measure,
            String owner,
            String code,
            String wording,
            @Nullable FulfilmentState state,
            String comment,
            @Nullable BigDecimal costs) {}

    /** One body; {@code sessionOn} is null until it has taken note. */
    public record NotingRow(
            UUID id, String bodyName, @Nullable LocalDate sessionOn, String number, String text) {}

    /** Empty before there is one; absent for who may not read the plan. */
    public Optional<Overview> ofCycle(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select v.id, v.cycle, v.opened_on, v.deadline, v.reports_closed_at, v.text, v.written_at,
                            v.accepted_at, v.returned_because, count(f.id) as measures,
                            count(*) filter (where f.state = 'FULFILLED') as fulfilled,
                            count(*) filter (where f.state = 'PARTLY') as partly,
                            count(*) filter (where f.state = 'ONGOING') as ongoing,
                            count(*) filter (where f.state = 'NOT_FULFILLED') as not_fulfilled,
                            count(*) filter (where f.state = 'DROPPED') as dropped,
                            coalesce(sum(f.costs), 0) as costs
                        from evaluation v left join fulfilment f on f.evaluation = v.id
                        where v.cycle = ? group by v.id""").param(cycle).query(Overview.class).optional();
    }

    public List<OwnerRow> owners(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql(OWNER + " where r.cycle = ? order by r.name collate \"cs-x-icu\", r.id offset ? limit ?")
                .params(cycle, offset, limit)
                .query(OwnerRow.class)
                .list();
    }

    private static final String OWNER = """
            select r.id, r.cycle, r.name, r.person is not null as signs_in,
                (select count(*) from fulfilment f where f.report = r.id) as measures,
                r.submitted_at, r.accepted_at, r.returned_because
            from owner_report r""";

    public OwnerRow owner(UUID report) {
        var found = database.sql(OWNER + " where r.id = ?")
                .param(report)
                .query(OwnerRow.class)
                .optional()
                .orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }

    private static final String MEASURE = """
            select f.id, f.measure, r.name as owner, f.code, f.wording, f.state, f.comment, f.costs
            from fulfilment f join owner_report r on r.id = f.report
            """;

    /** In the order of their codes. */
    public List<MeasureRow> measures(UUID cycle, int offset, int limit) {
        cycles.get(cycle);
        return database.sql(MEASURE + " where r.cycle = ? order by f.path offset ? limit ?")
                .params(cycle, offset, limit)
                .query(MeasureRow.class)
                .list();
    }

    /**
     * One year in which a measure was taken up, or the whole period of the plan; {@code piece} is the measure there, {@code state} null
     * as long as nobody has reported.
     */
    public record YearOfMeasure(
            UUID cycle,
            boolean ofPlan,
            int fromYear,
            int toYear,
            UUID piece,
            String carrier,
            @Nullable FulfilmentState state) {}

    /** What became of a measure of a plan, year by year; the evaluation of the whole comes last. */
    public List<YearOfMeasure> yearsOf(UUID cycle, UUID measure) {
        cycles.get(cycle);
        return database.sql("""
                        select * from (
                            select c.id as cycle, false as of_plan, c.from_year, c.to_year, e.id as piece, e.carrier, f.state
                            from plan_element e join planning_cycle c on c.id = e.cycle
                                left join fulfilment f on f.measure = e.id
                            where e.origin = :measure and c.parent = :cycle
                            union all
                            select c.id, true, c.from_year, c.to_year, f.measure, r.name, f.state
                            from fulfilment f join owner_report r on r.id = f.report join planning_cycle c on c.id = r.cycle
                            where f.measure = :measure and r.cycle = :cycle) one
                        order by of_plan, from_year limit 100""")
                .param("cycle", cycle)
                .param("measure", measure)
                .query(YearOfMeasure.class)
                .list();
    }

    /** Those of one owner, with what was said before. */
    public List<MeasureRow> ofOwner(UUID report) {
        owner(report);
        return database.sql(MEASURE + " where f.report = ? order by f.path limit 2000")
                .param(report)
                .query(MeasureRow.class)
                .list();
    }

    /** The indicators of each measure of a plan. */
    public Map<UUID, List<IndicatorLine>> indicators(UUID cycle) {
        cycles.get(cycle);
        return measures.indicators(cycle);
    }

    /** What an owner has said of each indicator. */
    public Map<UUID, BigDecimal> values(UUID report) {
        owner(report);
        return database
                .sql("""
                        select v.indicator, v.value from fulfilment_value v join fulfilment f on f.id = v.fulfilment
                        where f.report = ?""")
                .param(report)
                .query((row, i) -> Map.entry(row.getObject("indicator", UUID.class), row.getBigDecimal("value")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who carried each measure, as the newest action plan says that takes it up. */
    public Map<UUID, String> carriers(UUID cycle) {
        cycles.get(cycle);
        return measures.carriers(cycle);
    }

    public List<NotingRow> notings(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select id, body_name, session_on, number, text from noting where cycle = ?
                        order by assembly, body_name limit 20""").param(cycle).query(NotingRow.class).list();
    }

    /** What the person may do about the evaluation of a plan now. */
    public record May(boolean open, boolean conduct, boolean close) {}

    public May may(UUID cycle) {
        var found = cycles.get(cycle);
        var conducts = actors.may(Action.CONDUCT_CYCLE, found.scope());
        var evaluation = ofCycle(cycle);
        return new May(
                conducts && evaluation.isEmpty(),
                conducts,
                found.closedAt() == null
                        && evaluation.filter(one -> one.acceptedAt() != null).isPresent()
                        && actors.may(Action.OPEN_CYCLE, found.scope()));
    }
}
