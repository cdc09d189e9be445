package cz.trojlistek.cycle;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What anybody may know of planning: which territory plans what and how far it is, from the day its draft is put
 * forward for comments. Asks for no right.
 */
@Service
@Transactional(readOnly = true)
public class PublicCycles {

    /** A draft is nobody's business before it is put forward, and a rejected plan is none. */
    private static final Set<Phase> PUBLIC = EnumSet.range(Phase.CONSULTATION, Phase.IN_FORCE);

    /** A plan was in force and its period is over, by the planning clock. */
    private static final String ENDED = """
             (c.phase = 'IN_FORCE' and (planning_now() at time zone 'Europe/Prague')::date > make_date(c.to_year, 12, 31))
            """;

    /** More than a region with its districts and towns has. */
    private static final int PLACES = 200;

    private static final String ROW = """
            select c.id, c.plan_title, c.territory, t.name as territory_name, c.phase, c.from_year, c.to_year,
                (c.opened_at at time zone 'Europe/Prague')::date as opened_on,
                make_date(c.to_year, 12, 31) as valid_to, c.parent, """ + ENDED + """
                as ended
            from planning_cycle c join territory t on t.code = territory_code(c.territory)
            where c.phase = any(:phases)
            """;

    private static final String PLACE = """
            select t.code, t.name, t.path, newest.phase, coalesce(newest.ended, false) as ended,
                (select count(*)::int from planning_cycle c join territory w on w.code = territory_code(c.territory)
                    where c.phase = any(:phases) and c.parent is null
                        and (w.path = t.path or w.path like t.path || '/%')) as plans
            from territory t
            left join lateral (select c.phase, """ + ENDED + """
                as ended
                from planning_cycle c where territory_code(c.territory) = t.code and c.phase = any(:phases)
                    and c.parent is null
                order by c.from_year desc, c.opened_at desc limit 1) newest on true
            """;

    private final JdbcClient database;

    PublicCycles(JdbcClient database) {
        this.database = database;
    }

    /** One plan as the public sees it in a list; {@code ended} when it was in force until {@code validTo} and is no more. */
    public record PublicCycle(
            UUID id,
            String planTitle,
            String territory,
            String territoryName,
            Phase phase,
            int fromYear,
            int toYear,
            LocalDate openedOn,
            LocalDate validTo,
            boolean ended,
            @Nullable UUID parent) {}

    /**
     * A territory with its place in the tree, the phase of its newest public plan, whether that one's time is over, and
     * the number of public plans in it and below.
     */
    public record Place(
            String code, String name, String path, @Nullable Phase phase, boolean ended, int plans) {

        /** 0 region, 1 district, 2 ORP. */
        public int depth() {
            return (int) path.chars().filter(c -> c == '/').count();
        }
    }

    /**
     * What is in a territory and below it, the newest first; all territories without a path. The action plans of its years
     * stand with their plan, and here only for who searches.
     */
    public List<PublicCycle> list(@Nullable TerritoryPath below, String search, int offset, int limit) {
        return list(below, search, !search.isEmpty(), offset, limit);
    }

    /** Plans and the action plans of their years, the newest first. */
    public List<PublicCycle> withYears(@Nullable TerritoryPath below, int offset, int limit) {
        return list(below, "", true, offset, limit);
    }

    private List<PublicCycle> list(@Nullable TerritoryPath below, String search, boolean years, int offset, int limit) {
        return database.sql(ROW + """
                        and (cast(:below as text) is null or t.path = :below or t.path like :below || '/%')
                        and (c.parent is null or :years)
                        and (strpos(lower(c.plan_title), lower(:search)) > 0 or strpos(lower(t.name), lower(:search)) > 0)
                        order by c.from_year desc, c.opened_at desc, c.id offset :offset limit :limit""")
                .param("phases", phases())
                .param("below", below == null ? null : below.value())
                .param("search", search)
                .param("years", years)
                .param("offset", offset)
                .param("limit", limit)
                .query(PublicCycle.class)
                .list();
    }

    /** Absent before it is public. */
    public PublicCycle get(UUID id) {
        return database.sql(ROW + "and c.id = :id")
                .param("phases", phases())
                .param("id", id)
                .query(PublicCycle.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The action plans of the years of a plan that are public, in their order. */
    public List<PublicCycle> years(UUID plan) {
        return database.sql(ROW + "and c.parent = :plan order by c.from_year limit :limit")
                .param("phases", phases())
                .param("plan", plan)
                .param("limit", PLACES)
                .query(PublicCycle.class)
                .list();
    }

    /** The action plans of these plans that are public and not in force yet, in the order of their years. */
    List<PublicCycle> yearsUnderWay(Collection<UUID> plans) {
        return database.sql(ROW + "and c.phase <> 'IN_FORCE' and c.parent = any(:plans) order by c.from_year, c.id")
                .param("phases", phases())
                .param("plans", plans.toArray(UUID[]::new))
                .query(PublicCycle.class)
                .list();
    }

    /** The tree from a territory down, parents before children; from the regions when there is none named. */
    public List<Place> places(@Nullable TerritoryPath below) {
        return database.sql(PLACE + """
                        left join territory p on p.path = regexp_replace(t.path, '/[^/]+$', '') and p.path <> t.path
                        where (cast(:below as text) is null and t.tier = 'REGION')
                            or t.path = :below or t.path like :below || '/%'
                        order by case when t.tier = 'REGION' then 0 else 1 end,
                            case when t.tier = 'ORP' then p.name else t.name end collate "cs-x-icu",
                            case when t.tier = 'ORP' then 1 else 0 end, t.name collate "cs-x-icu", t.code
                        limit :limit""")
                .param("phases", phases())
                .param("below", below == null ? null : below.value())
                .param("limit", PLACES)
                .query(Place.class)
                .list();
    }

    /** Where a territory lies today, from the region down to itself, wherever it lay on the day of that path. */
    public List<Place> line(TerritoryPath path) {
        return database.sql(PLACE + """
                        join territory here on here.code = territory_code(:path)
                            and (here.path = t.path or here.path like t.path || '/%')
                        order by length(t.path)""")
                .param("phases", phases())
                .param("path", path.value())
                .query(Place.class)
                .list();
    }

    /** All territories, those above first; where they are too many for one page, the regions alone. */
    List<Place> everywhere() {
        var all = database.sql(PLACE + """
                        order by length(t.path) - length(replace(t.path, '/', '')), t.name collate "cs-x-icu", t.code
                        limit :limit""")
                .param("phases", phases())
                .param("limit", PLACES + 1)
                .query(Place.class)
                .list();
        return all.size() > PLACES
                ? all.stream().filter(place -> place.depth() == 0).toList()
                : all;
    }

    /** The region of a territory with all below it; where there is only one region, that one without being asked. */
    public List<Place> around(@Nullable TerritoryPath path) {
        if (path != null) {
            return places(new TerritoryPath(path.value().replaceFirst("/.*", "")));
        }
        var regions = places(null);
        return regions.size() == 1 ? places(new TerritoryPath(regions.getFirst().path())) : regions;
    }

    /** The newest plans of each of these territories, in their order, so many of each at most. */
    List<PublicCycle> newest(Collection<String> codes, int ofEach) {
        return database.sql("""
                        select plan.* from unnest(cast(:codes as text[])) with ordinality place(code, n)
                        cross join lateral (
                        """ + ROW + """
                        and c.parent is null and t.code = place.code order by c.from_year desc, c.opened_at desc, c.id limit :most) plan
                        order by place.n""")
                .param("phases", phases())
                .param("codes", codes.toArray(String[]::new))
                .param("most", ofEach)
                .query(PublicCycle.class)
                .list();
    }

    /** The years of a plan that is itself not meant. */
    record Years(UUID but, int from, int to) {}

    /** Plans for some of the same years: of the territories above, then of those within, by their names. */
    List<PublicCycle> sameYears(Years years, TerritoryPath territory, TerritoryPath within, int limit) {
        return database.sql(ROW + """
                        and c.id <> :but and c.parent is null and c.from_year <= :to and c.to_year >= :from and c.territory <> :territory
                        and (c.territory = any(:above) or c.territory like :within || '/%')
                        order by length(c.territory) - length(replace(c.territory, '/', '')), t.name collate "cs-x-icu",
                            c.from_year desc, c.id limit :limit""")
                .param("phases", phases())
                .param("but", years.but())
                .param("from", years.from())
                .param("to", years.to())
                .param("territory", territory.value())
                .param("above", territory.line().map(TerritoryPath::value).toArray(String[]::new))
                .param("within", within.value())
                .param("limit", limit)
                .query(PublicCycle.class)
                .list();
    }

    static String[] phases() {
        return PUBLIC.stream().map(Phase::name).toArray(String[]::new);
    }
}
