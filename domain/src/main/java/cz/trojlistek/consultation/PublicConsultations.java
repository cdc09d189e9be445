package cz.trojlistek.consultation;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.BudgetLine;
import cz.trojlistek.plan.IndicatorLine;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What anybody may read of a consultation. It asks for no right, so it names its columns: no e-mail address, no name whose
 * owner did not agree, no settlement before all are published (BR-129).
 */
@Service
@Transactional(readOnly = true)
public class PublicConsultations {

    private static final String HEAD = """
            select c.id, c.cycle, p.plan_title, t.name as territory_name, c.territory, c.round, c.draft_version,
                k.name as package_name,
                c.opens_on, c.closes_on, c.opens_at, c.closes_at, (select planning_now()) as told, c.version,
                case when c.published_at is not null then 'PUBLISHED'
                    when (select planning_now()) >= c.closes_at then 'CLOSED'
                    when (select planning_now()) >= c.opens_at then 'OPEN'
                    else 'ANNOUNCED' end as state,
                s.planned_to as settled_by, a.planned_from as council_on, a.planned_to as assembly_on
            from consultation c join planning_cycle p on p.id = c.cycle join territory t on t.code = territory_code(c.territory)
                left join plan l on l.cycle = c.cycle
                left join approval_package k on k.plan = l.id and k.position = c.package_number - 1
                left join cycle_phase s on s.cycle = c.cycle and s.phase = 'SETTLING'
                left join cycle_phase a on a.cycle = c.cycle and a.phase = 'APPROVING'
            """;

    /** Both halves are read from the index by their end, no further than the page needs. */
    private static final String CHOSEN = """
            with chosen as (
                select id, past, place from (
                    select id, false as past, row_number() over () as place from (
                        select id from consultation where closes_at > (select planning_now())
                        order by closes_at, id limit :most) coming
                    union all
                    select id, true, row_number() over () from (
                        select id from consultation where closes_at <= (select planning_now())
                        order by closes_at desc, id desc limit :most) over_already) sides
                order by past, place offset :offset limit :limit)
            """;

    private static final String VERSION = """
            plan_version_element e join plan_version v on v.id = e.version join plan p on p.id = v.plan
            join consultation c on c.cycle = p.cycle and c.draft_version = v.number
            where c.id = :consultation and e.package_number = c.package_number
            """;

    /** Where a consultation is, by the clock alone. */
    public enum State {
        ANNOUNCED,
        OPEN,
        CLOSED,
        PUBLISHED
    }

    /**
     * A consultation as the public sees it; {@code packageName} says which package of a divided plan it is about (BR-137);
     * {@code told} is the moment the clock said so.
     */
    public record Head(
            UUID id,
            UUID cycle,
            String planTitle,
            String territoryName,
            String territory,
            int round,
            int draftVersion,
            @Nullable String packageName,
            LocalDate opensOn,
            LocalDate closesOn,
            OffsetDateTime opensAt,
            OffsetDateTime closesAt,
            OffsetDateTime told,
            int version,
            State state,
            @Nullable LocalDate settledBy,
            @Nullable LocalDate councilOn,
            @Nullable LocalDate assemblyOn) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    /** One piece of the consulted text. */
    public record Paragraph(UUID id, String kind, String code, String wording) {}

    public record ConferenceDay(LocalDate heldOn, String place) {}

    private final JdbcClient database;

    PublicConsultations(JdbcClient database) {
        this.database = database;
    }

    /** Open and coming ones by their end, then those that are over, the latest first. */
    public List<Head> list(int offset, int limit) {
        return database.sql(CHOSEN + HEAD + " join chosen o on o.id = c.id order by o.past, o.place")
                .param("most", offset + limit)
                .param("offset", offset)
                .param("limit", limit)
                .query(Head.class)
                .list();
    }

    /** What can be commented on now, the earliest end first. */
    public List<Head> open(int offset, int limit) {
        return database.sql(HEAD + """
                        where c.published_at is null and (select planning_now()) >= c.opens_at
                            and (select planning_now()) < c.closes_at
                        order by c.closes_at, c.id offset ? limit ?""").params(offset, limit).query(Head.class).list();
    }

    /** Null narrows nothing; a territory comes with all below it. */
    public record Filter(
            @Nullable UUID cycle,
            @Nullable State state,
            @Nullable TerritoryPath within) {}

    /** The latest first, in an order that does not move while one turns the pages. */
    public List<Head> find(Filter filter, int offset, int limit) {
        return database.sql("select * from (" + HEAD + """
                        where (cast(:cycle as uuid) is null or c.cycle = :cycle)
                            and (cast(:within as text) is null or t.path = :within
                                or t.path like :within || '/%')) found
                        where cast(:state as text) is null or state = :state
                        order by opens_at desc, id offset :offset limit :limit""")
                .param("cycle", filter.cycle())
                .param(
                        "within",
                        filter.within() == null ? null : filter.within().value())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("offset", offset)
                .param("limit", limit)
                .query(Head.class)
                .list();
    }

    public Head get(UUID consultation) {
        return database.sql(HEAD + " where c.id = ?")
                .param(consultation)
                .query(Head.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The chapters of the consulted version, in order; first the vision with the system priorities, if there are any. */
    public List<Paragraph> chapters(UUID consultation, int offset, int limit) {
        return database.sql("select e.id, e.kind, e.code, e.wording from " + VERSION + """
                        and e.kind in ('CHAPTER', 'VISION') order by e.path offset :offset limit :limit""")
                .param("consultation", consultation)
                .param("offset", offset)
                .param("limit", limit)
                .query(Paragraph.class)
                .list();
    }

    /** A chapter of the consulted version from its title on, in the order of the text. */
    public List<Paragraph> text(UUID consultation, String chapter, int offset, int limit) {
        return database.sql("select e.id, e.kind, e.code, e.wording from " + VERSION + """
                        and left(e.path, 4) = (select left(o.path, 4) from plan_version_element o
                            where o.version = e.version and o.code = :chapter)
                        order by e.path offset :offset limit :limit""")
                .param("consultation", consultation)
                .param("chapter", chapter)
                .param("offset", offset)
                .param("limit", limit)
                .query(Paragraph.class)
                .list();
    }

    /** By what the consulted goals and measures will be measured, by element; in one statement for all elements. */
    public Map<UUID, List<IndicatorLine>> indicators(UUID consultation, List<UUID> elements) {
        return database
                .sql("""
                        select i.id, i.element, i.name, i.unit, i.baseline, i.target, i.target_year, i.specific,
                            i.measurable, i.ambitious, i.realistic, i.timely, i.justification, i.baseline_on, i.direction,
                            i.source,
                            0 as edit_version
                        from plan_version_indicator i join plan_version v on v.id = i.version
                            join plan p on p.id = v.plan
                            join consultation c on c.cycle = p.cycle and c.draft_version = v.number
                        where c.id = :consultation and i.element = any(:elements) order by i.element, i.position""")
                .param("consultation", consultation)
                .param("elements", elements.toArray(UUID[]::new))
                .query(IndicatorLine.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(IndicatorLine::element));
    }

    /** What the consulted measures will cost, by element, year and source; in one statement for all elements. */
    public Map<UUID, List<BudgetLine>> budget(UUID consultation, List<UUID> elements) {
        return database
                .sql("""
                        select b.element, b.year, b.source, b.crowns
                        from plan_version_budget_line b join plan_version v on v.id = b.version
                            join plan p on p.id = v.plan
                            join consultation c on c.cycle = p.cycle and c.draft_version = v.number
                        where c.id = :consultation and b.element = any(:elements)
                        order by b.element, b.year, b.source collate "C" """)
                .param("consultation", consultation)
                .param("elements", elements.toArray(UUID[]::new))
                .query(BudgetLine.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(BudgetLine::element));
    }

    /** One paragraph of the consulted version; any other element is not found. */
    public Paragraph paragraph(UUID consultation, UUID element) {
        return database.sql("select e.id, e.kind, e.code, e.wording from " + VERSION + " and e.id = :element")
                .param("consultation", consultation)
                .param("element", element)
                .query(Paragraph.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Conferences on the draft that were held in the window. */
    public List<ConferenceDay> conferences(UUID consultation) {
        return database.sql("""
                        select o.held_on, o.place from conference o join consultation c on c.cycle = o.cycle
                        where c.id = ? and o.kind = 'DRAFT' and o.held_on between c.opens_on and c.closes_on
                        order by o.held_on limit 10""").param(consultation).query(ConferenceDay.class).list();
    }
}
