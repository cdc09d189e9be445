package cz.trojlistek.plan;

import cz.trojlistek.plan.PlanRows.Source;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Compares two texts in one statement, however large they are. Asks for no right. */
@Component
class ComparedRows {

    private final JdbcClient database;

    ComparedRows(JdbcClient database) {
        this.database = database;
    }

    /** {@code prefix} of the path in either text, "" for all. */
    record Wanted(String prefix, @Nullable ChangeSort sort, String search) {

        static Wanted below(String prefix) {
            return new Wanted(prefix, null, "");
        }
    }

    /** How many there are of each sort; the sort that is wanted does not matter here. */
    ComparePlans.Summary summary(Source before, Source after, Wanted wanted) {
        return asked(before, after, wanted, """
                        select count(*)::int as all, count(*) filter (where changed)::int as changed,
                            count(*) filter (where before is null)::int as added,
                            count(*) filter (where after is null)::int as removed,
                            count(*) filter (where moved)::int as moved
                        from wanted""")
                .query(ComparePlans.Summary.class)
                .single();
    }

    List<ElementChange> list(Source before, Source after, Wanted wanted, int offset, int limit) {
        var sort = wanted.sort();
        return asked(
                        before,
                        after,
                        wanted,
                        "select * from wanted where "
                                + (sort == null
                                        ? "true"
                                        : switch (sort) {
                                            case CHANGED -> "changed";
                                            case ADDED -> "before is null";
                                            case REMOVED -> "after is null";
                                            case MOVED -> "moved";
                                        })
                                + " order by path offset :offset limit :limit")
                .param("offset", offset)
                .param("limit", limit)
                .query(ElementChange.class)
                .list();
    }

    /** Nothing when the element is the same in both. */
    Optional<ElementChange> one(Source before, Source after, UUID element) {
        return asked(before, after, Wanted.below(""), "select * from wanted where element = :element")
                .param("element", element)
                .query(ElementChange.class)
                .optional();
    }

    private JdbcClient.StatementSpec asked(Source before, Source after, Wanted wanted, String question) {
        return database.sql(CHANGES.formatted(
                                before.elements(),
                                after.elements(),
                                before.indicators() + " on " + before.join(),
                                after.indicators() + " on " + after.join(),
                                before.budget(),
                                after.budget())
                        + question)
                .param("before", before.id())
                .param("after", after.id())
                .param("prefix", wanted.prefix())
                .param("search", wanted.search());
    }

    /** A piece has moved when it stands below another, or in another order among those that stood and stand beside it. */
    private static final String CHANGES = """
            with old as (select e.* from %1$s = :before), new as (select e.* from %2$s = :after),
                old_indicator as (select i.element, i.name, i.unit, i.baseline, i.target, i.target_year, i.justification,
                    i.specific, i.measurable, i.ambitious, i.realistic, i.timely, i.baseline_on, i.direction, i.source
                    from old e join %3$s),
                new_indicator as (select i.element, i.name, i.unit, i.baseline, i.target, i.target_year, i.justification,
                    i.specific, i.measurable, i.ambitious, i.realistic, i.timely, i.baseline_on, i.direction, i.source
                    from new e join %4$s),
                old_cost as (select b.element, b.year, b.source, b.crowns from old e join %5$s),
                new_cost as (select b.element, b.year, b.source, b.crowns from new e join %6$s),
                fact as (
                    select element from (table old_indicator except table new_indicator) one
                    union select element from (table new_indicator except table old_indicator) one
                    union select element from (table old_cost except table new_cost) one
                    union select element from (table new_cost except table old_cost) one),
                beside as (
                    select o.id, row_number() over (partition by o.parent order by o.path) as was,
                        row_number() over (partition by o.parent order by n.path) as now
                    from old o join new n on n.id = o.id and n.parent is not distinct from o.parent),
                compared as (
                    select coalesce(n.id, o.id) as element, coalesce(n.code, o.code) as code,
                        coalesce(n.path, o.path) as path, o.path as was_at, coalesce(n.kind, o.kind) as kind,
                        o.wording as before, n.wording as after,
                        o.id is not null and n.id is not null and (s.id is null or s.was <> s.now) as moved,
                        o.parent as was_below,
                        o.id is not null and n.id is not null and (f.element is not null
                            or o.carrier <> n.carrier or o.problem is distinct from n.problem) as facts
                    from old o full join new n on n.id = o.id left join fact f on f.element = coalesce(n.id, o.id)
                        left join beside s on s.id = o.id),
                wanted as (
                    select element, code, path, kind, before, after, moved, facts,
                        case when moved then coalesce((select p.code from old p where p.id = was_below), '') else '' end
                            as below,
                        before is not null and after is not null and (facts or before <> after) as changed
                    from compared
                    where (before is distinct from after or moved or facts)
                        and (starts_with(path, :prefix) or starts_with(was_at, :prefix))
                        and strpos(lower(concat_ws(' ', code, before, after)), lower(:search)) > 0)
            """;

    /** What an action plan says otherwise than its plan, or in addition to it; what of the plan is not taken up is left out. */
    List<ElementChange> withPlan(Source plan, Source year, String prefix, int offset, int limit) {
        return database.sql("""
                        select n.id as element, n.code, n.path, n.kind, o.wording as before, n.wording as after,
                            false as moved, '' as below, false as facts
                        from (select id, origin, code, kind, path, wording from %s = :year) n
                        left join (select id, wording from %s = :plan) o on o.id = n.origin
                        where o.wording is distinct from n.wording and starts_with(n.path, :prefix)
                        order by n.path offset :offset limit :limit""".formatted(year.elements(), plan.elements()))
                .param("year", year.id())
                .param("plan", plan.id())
                .param("prefix", prefix)
                .param("offset", offset)
                .param("limit", limit)
                .query(ElementChange.class)
                .list();
    }
}
