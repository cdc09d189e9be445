package cz.trojlistek.consultation;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.Purpose;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions of a plan that were put before the public: what could be commented on and what was published. What was
 * frozen for bodies alone is not among them. Asks for no right.
 */
@Service
@Transactional(readOnly = true)
public class PublicVersions {

    private static final String ROW = """
            select v.id, v.number, v.purpose, v.hash, coalesce(v.number = p.published_version, false) as published
            from plan p join plan_version v on v.plan = p.id
            where p.cycle = :cycle and (v.number = p.published_version
                or exists (select 1 from consultation c where c.cycle = p.cycle and c.draft_version = v.number))
            """;

    private final JdbcClient database;

    PublicVersions(JdbcClient database) {
        this.database = database;
    }

    /** A version that never changes; {@code published} when it is the wording the plan was published with. */
    public record PublicVersion(UUID id, int number, Purpose purpose, String hash, boolean published) {}

    /** One piece of its text. */
    public record Element(UUID id, @Nullable UUID parent, ElementKind kind, String code, String wording) {}

    /** The newest first. */
    public List<PublicVersion> list(UUID cycle, int offset, int limit) {
        return database.sql(ROW + " order by v.number desc offset :offset limit :limit")
                .param("cycle", cycle)
                .param("offset", offset)
                .param("limit", limit)
                .query(PublicVersion.class)
                .list();
    }

    public PublicVersion get(UUID cycle, int number) {
        return database.sql(ROW + " and v.number = :number")
                .param("cycle", cycle)
                .param("number", number)
                .query(PublicVersion.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** In the order one reads them. */
    public List<Element> text(PublicVersion version, int offset, int limit) {
        return database.sql("""
                        select id, parent, kind, code, wording from plan_version_element where version = ?
                        order by path offset ? limit ?""")
                .params(version.id(), offset, limit)
                .query(Element.class)
                .list();
    }

    /** By what these elements will be measured, in one statement. */
    public Map<UUID, List<IndicatorLine>> indicators(PublicVersion version, Collection<UUID> elements) {
        return database
                .sql("""
                        select id, element, name, unit, baseline, target, target_year, specific, measurable, ambitious,
                            realistic, timely, justification, baseline_on, direction, source, 0 as edit_version
                        from plan_version_indicator where version = ? and element = any(?) order by element, position, id""")
                .params(version.id(), elements.toArray(UUID[]::new))
                .query(IndicatorLine.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(IndicatorLine::element));
    }

    /** What these elements will cost, by year and source, in one statement. */
    public Map<UUID, List<BudgetLine>> budget(PublicVersion version, Collection<UUID> elements) {
        return database
                .sql("""
                        select element, year, source, crowns from plan_version_budget_line
                        where version = ? and element = any(?) order by element, year, source collate "C" """)
                .params(version.id(), elements.toArray(UUID[]::new))
                .query(BudgetLine.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(BudgetLine::element));
    }
}
