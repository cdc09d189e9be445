package cz.trojlistek.alignment;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links between published plans, in the words of their published versions, for anybody. */
@Service
@Transactional(readOnly = true)
public class PublicAlignments {

    /** More does not stand beside a paragraph; the list has all. */
    public static final int BESIDE = 6;

    private static final String BOTH_PUBLISHED = " where ownw.id is not null and otherw.id is not null ";

    private final JdbcClient database;

    PublicAlignments(JdbcClient database) {
        this.database = database;
    }

    /** The first links of each of these pieces; nothing for a plan without a side, or not published. */
    public List<Link> beside(UUID cycle, Collection<UUID> elements) {
        return side(cycle)
                .map(side -> asked(
                                LinkRows.linked(side, "e.id = any(:elements)", "true") + "select * from ("
                                        + LinkRows.links(side) + BOTH_PUBLISHED
                                        + ") one where nth <= :most order by nth",
                                cycle)
                        .param("elements", elements.toArray(UUID[]::new))
                        .param("most", BESIDE)
                        .query(LinkRows::link)
                        .list())
                .orElse(List.of());
    }

    /** All links of a published plan in the order of its text; {@code state} null for all. Absent without a side. */
    public List<Link> list(UUID cycle, @Nullable AlignmentState state, int offset, int limit) {
        var side = side(cycle).orElseThrow(NotFound::new);
        return asked(
                        LinkRows.linked(side, "true", "true") + LinkRows.links(side) + BOTH_PUBLISHED
                                + " and (cast(:state as text) is null or k.state = :state) " + LinkRows.ORDER
                                + " offset :offset limit :limit",
                        cycle)
                .param("state", state == null ? null : state.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(LinkRows::link)
                .list();
    }

    /** Changes whenever something is said of the plan, or a plan that is linked with it is published. */
    public String version(UUID cycle) {
        return database.sql("""
                        select concat_ws('/', count(*), sum(a.version), max(a.said_at), count(p.published_at), max(p.published_at))
                        from plan_element e
                            cross join lateral (
                                select * from plan_alignment where lower = e.id
                                union all select * from plan_alignment where upper = e.id) a
                            join plan_element o on o.id = case when a.lower = e.id then a.upper else a.lower end
                            join plan p on p.id = o.plan
                        where e.cycle = ?""").param(cycle).query(String.class).single();
    }

    private Optional<AlignmentSide> side(UUID cycle) {
        return database.sql("""
                        select p.territory from plan p join planning_cycle c on c.id = p.cycle
                        where p.cycle = ? and p.published_at is not null and c.parent is null""")
                .param(cycle)
                .query(String.class)
                .optional()
                .flatMap(path -> AlignmentSide.of(new TerritoryPath(path)));
    }

    /** Nobody in particular asks, so nothing of the workbench is readable. */
    private JdbcClient.StatementSpec asked(String sql, UUID cycle) {
        return database.sql(sql)
                .param("cycle", cycle)
                .param("exact", new String[0])
                .param("below", new String[0]);
    }
}
