package cz.trojlistek.plan;

import cz.trojlistek.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the working text or a version: always three statements, however large the text. Asks for no right. */
@Component
class PlanRows {

    /** More than a plan may hold ({@link WritePlan}), so a whole text is never cut. */
    static final int WHOLE = 3000;

    private final JdbcClient database;

    PlanRows(JdbcClient database) {
        this.database = database;
    }

    /** Which text: the working one of a plan, or a frozen version. */
    record Source(
            String elements,
            String indicators,
            String join,
            String budget,
            String editVersion,
            String indicatorVersion,
            boolean frozen,
            UUID id) {

        static Source working(UUID plan) {
            return new Source(
                    "plan_element e where e.plan",
                    "plan_indicator i",
                    "i.element = e.id",
                    "plan_budget_line b on b.element = e.id",
                    "e.edit_version",
                    "i.version",
                    false,
                    plan);
        }

        static Source version(UUID version) {
            return new Source(
                    "plan_version_element e where e.version",
                    "plan_version_indicator i",
                    "i.element = e.id and i.version = e.version",
                    "plan_version_budget_line b on b.element = e.id and b.version = e.version",
                    "0",
                    "0",
                    true,
                    version);
        }
    }

    /** The chapters the law wants (BR-114); none in a town's plan. */
    Set<UUID> statutoryParts(UUID plan) {
        return Set.copyOf(database.sql("select id from plan_element where plan = ? and part is not null")
                .param(plan)
                .query(UUID.class)
                .list());
    }

    /** Everything whose path begins with {@code prefix} ("" for all), in reading order. */
    PlanText read(Source source, String prefix, int offset, int limit) {
        return text(
                source,
                "and starts_with(e.path, :prefix) order by e.path offset :offset limit :limit",
                Map.of("prefix", prefix, "offset", offset, "limit", limit));
    }

    /** Some elements with what hangs on them, in reading order; those that are not there are left out. */
    PlanText of(Source source, List<UUID> elements) {
        return text(source, "and e.id = any(:elements)", Map.of("elements", elements.toArray(UUID[]::new)));
    }

    private PlanText text(Source source, String which, Map<String, Object> words) {
        var lines = "select e.* from " + source.elements() + " = :of " + which;
        return new PlanText(
                database.sql(
                                "select id, parent, kind, code, path, wording, group_id, problem, origin, carrier, package_number, "
                                        + source.editVersion() + " as edit_version from (" + lines
                                        + ") e order by path")
                        .param("of", source.id())
                        .params(words)
                        .query(PlanLine.class)
                        .list(),
                database.sql("""
                                select i.id, i.element, i.name, i.unit, i.baseline, i.target, i.target_year, i.specific,
                                    i.measurable, i.ambitious, i.realistic, i.timely, i.justification, i.baseline_on,
                                    i.direction, i.source,
                                    %s as edit_version
                                from (%s) e join %s on %s order by e.path, i.position, i.id""".formatted(source.indicatorVersion(), lines, source.indicators(), source.join()))
                        .param("of", source.id())
                        .params(words)
                        .query(IndicatorLine.class)
                        .list(),
                database.sql("select b.element, b.year, b.source, b.crowns from (" + lines + ") e join "
                                + source.budget() + " order by e.path, b.year, b.source collate \"C\"")
                        .param("of", source.id())
                        .params(words)
                        .query(BudgetLine.class)
                        .list());
    }

    /** What all measures cost together. */
    BudgetSums sums(Source source) {
        record Measures(int measures, int funded) {}
        var counted = database.sql("""
                        select count(distinct e.id)::int as measures, count(distinct b.element)::int as funded
                        from (select * from %s = :of) e left join %s where e.kind = 'MEASURE'""".formatted(source.elements(), source.budget()))
                .param("of", source.id())
                .query(Measures.class)
                .single();
        var byYear = database.sql("""
                        select b.year, b.source, sum(b.crowns)::bigint as crowns
                        from (select * from %s = :of) e join %s group by b.year, b.source order by b.year, b.source""".formatted(source.elements(), source.budget()))
                .param("of", source.id())
                .query(BudgetSums.OfYear.class)
                .list();
        return new BudgetSums(byYear, counted.measures(), counted.funded());
    }

    /** Chapters, priorities and goals that have measures somebody has priced, with what those cost; in reading order. */
    List<BudgetSums.OfPart> sumsOfParts(Source source, int offset, int limit) {
        return database.sql("""
                        with measure as (
                            select e.id, e.path, sum(b.crowns)::bigint as crowns
                            from (select * from %1$s = :of) e left join %2$s
                            where e.kind = 'MEASURE' group by e.id, e.path)
                        select e.id as element, e.kind, e.code, e.wording, length(e.path) / 5 as depth,
                            count(m.id)::int as measures, count(m.crowns)::int as funded,
                            coalesce(sum(m.crowns), 0)::bigint as crowns
                        from (select * from %1$s = :of) e join (
                                select m.*, left(m.path, n * 5 - 1) as above
                                from measure m, generate_series(1, length(m.path) / 5) n) m on m.above = e.path
                        where e.kind in ('CHAPTER', 'PRIORITY', 'GOAL', 'SUBGOAL')
                        group by e.id, e.kind, e.code, e.wording, e.path having count(m.crowns) > 0
                        order by e.path offset :offset limit :limit""".formatted(source.elements(), source.budget()))
                .param("of", source.id())
                .param("offset", offset)
                .param("limit", limit)
                .query(BudgetSums.OfPart.class)
                .list();
    }

    PlanText whole(Source source) {
        return read(source, "", 0, WHOLE);
    }

    Optional<PlanLine> find(Source source, UUID element) {
        return database.sql("""
                        select id, parent, kind, code, path, wording, group_id, problem, origin, carrier, package_number, %s as edit_version
                        from %s = :of and id = :element""".formatted(source.editVersion(), source.elements()))
                .param("of", source.id())
                .param("element", element)
                .query(PlanLine.class)
                .optional();
    }

    ReadPlan.Counts counts(Source source) {
        return database.sql("""
                        select count(*) filter (where e.kind = 'CHAPTER') as chapters,
                            count(*) filter (where e.kind = 'PRIORITY') as priorities,
                            count(*) filter (where e.kind = 'GOAL') as goals,
                            count(*) filter (where e.kind = 'SUBGOAL') as subgoals,
                            count(*) filter (where e.kind = 'MEASURE') as measures,
                            coalesce(sum((select count(*) from %s where %s)), 0) as indicators,
                            count(*) filter (where e.kind = 'SYSTEM_PRIORITY') as system_priorities
                        from %s = :of""".formatted(source.indicators(), source.join(), source.elements()))
                .param("of", source.id())
                .query(ReadPlan.Counts.class)
                .single();
    }

    ReadPlan.Standing standing(Source source, UUID element) {
        return database.sql("""
                        with text as (select id, path from %s = :of), found as (select path from text where id = :element)
                        select c.id as chapter, (select count(*)::int from text t
                            where starts_with(t.path, c.path) and t.path < f.path) as before
                        from found f join text c on c.path = left(f.path, 4)""".formatted(source.elements()))
                .param("of", source.id())
                .param("element", element)
                .query(ReadPlan.Standing.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    Set<UUID> answered(Source source) {
        return Set.copyOf(
                database.sql("select distinct problem from " + source.elements() + " = :of and problem is not null")
                        .param("of", source.id())
                        .query(UUID.class)
                        .list());
    }

    /** From the chapter down to the element itself. */
    List<PlanLine> above(Source source, PlanLine element) {
        return database.sql("""
                        select id, parent, kind, code, path, wording, group_id, problem, origin, carrier, package_number,
                            %s as edit_version
                        from %s = :of and starts_with(:path, e.path) order by path""".formatted(source.editVersion(), source.elements()))
                .param("of", source.id())
                .param("path", element.path())
                .query(PlanLine.class)
                .list();
    }

    List<PlanLine> unpriced(Source source, int offset, int limit) {
        return database.sql("""
                        select e.id, parent, kind, code, path, wording, group_id, problem, origin, carrier, package_number,
                            %s as edit_version
                        from (select * from %s = :of) e left join %s
                        where e.kind = 'MEASURE' and b.element is null order by path offset :offset limit :limit""".formatted(source.editVersion(), source.elements(), source.budget()))
                .param("of", source.id())
                .param("offset", offset)
                .param("limit", limit)
                .query(PlanLine.class)
                .list();
    }

    int count(Source source, String prefix) {
        return database.sql("select count(*) from " + source.elements() + " = :of and starts_with(e.path, :prefix)")
                .param("of", source.id())
                .param("prefix", prefix)
                .query(Integer.class)
                .single();
    }

    /** Chapters, vision and system priorities only. */
    List<PlanLine> outline(Source source) {
        return database.sql("""
                        select id, parent, kind, code, path, wording, group_id, problem, origin, carrier, package_number, %s as edit_version
                        from %s = :of and parent is null order by path limit 200""".formatted(source.editVersion(), source.elements()))
                .param("of", source.id())
                .query(PlanLine.class)
                .list();
    }
}
