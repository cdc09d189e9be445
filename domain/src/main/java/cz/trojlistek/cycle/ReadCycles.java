package cz.trojlistek.cycle;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists of cycles and what hangs on one. */
@Service
@Transactional(readOnly = true)
public class ReadCycles {

    private static final String READABLE = """
            (c.territory = any(:exact) or exists (
                select 1 from unnest(cast(:below as text[])) b where c.territory = b or c.territory like b || '/%'))
            """;

    /** One line of the list of cycles; {@code year} when it is the action plan of one. */
    public record CycleRow(
            UUID id,
            String planTitle,
            String territory,
            String territoryName,
            Phase phase,
            int fromYear,
            int toYear,
            boolean year,
            LocalDate openedOn) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    public record ConferenceRow(
            Conference.Kind kind, LocalDate heldOn, String place, int participants, String summary) {}

    private final JdbcClient database;
    private final Actors actors;
    private final ConductCycle cycles;

    ReadCycles(JdbcClient database, Actors actors, ConductCycle cycles) {
        this.database = database;
        this.actors = actors;
        this.cycles = cycles;
    }

    /** What the person may read, the newest first; {@code search} is part of the title, or null. */
    public List<CycleRow> list(@Nullable String search, int offset, int limit) {
        return readable("true", "", search, offset, limit);
    }

    /** The plans in force of exactly that territory, wherever it lay then, that the person may read, the newest first. */
    public List<CycleRow> inForce(TerritoryPath territory, String search, int offset, int limit) {
        return readable(
                "t.code = :territory and c.phase = 'IN_FORCE' and c.parent is null",
                territory.code(),
                search,
                offset,
                limit);
    }

    private List<CycleRow> readable(String wanted, String territory, @Nullable String search, int offset, int limit) {
        return database.sql("""
                        select c.id, c.plan_title, c.territory, t.name as territory_name, c.phase, c.from_year, c.to_year,
                            c.parent is not null as year, (c.opened_at at time zone 'Europe/Prague')::date as opened_on
                        from planning_cycle c join territory t on t.code = territory_code(c.territory)
                        where strpos(lower(c.plan_title), lower(:search)) > 0 and %s and %s
                        order by c.opened_at desc, c.id offset :offset limit :limit""".formatted(wanted, READABLE))
                .param("territory", territory)
                .param("search", Wording.optional("search", search, 200))
                .param("exact", actors.paths(Action.READ).toArray(String[]::new))
                .param("below", actors.pathsBelow(Action.READ).toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(CycleRow.class)
                .list();
    }

    /** A cycle for some of the same years near by; {@code readable} when its page of the workbench is there for the person. */
    public record Neighbour(
            UUID id,
            String planTitle,
            String territory,
            String territoryName,
            Phase phase,
            int fromYear,
            int toYear,
            boolean readable) {

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    /**
     * What is planned for some of the same years above, in and below the district or region of a cycle, from the region
     * down: what the person may read, and of others what is public.
     */
    public List<Neighbour> around(PlanningCycle cycle, int limit) {
        var line = cycle.territory().line().map(TerritoryPath::value).toList();
        return database.sql("""
                        select c.id, c.plan_title, c.territory, t.name as territory_name, c.phase, c.from_year, c.to_year,
                            %s as readable
                        from planning_cycle c join territory t on t.code = territory_code(c.territory)
                        where c.id <> :but and c.parent is null and c.from_year <= :to and c.to_year >= :from and c.territory <> :territory
                            and (c.territory = any(:above) or c.territory like :within || '/%%')
                            and (c.phase = any(:public) or %s)
                        order by length(c.territory) - length(replace(c.territory, '/', '')), t.name collate "cs-x-icu",
                            c.from_year desc, c.id limit :limit""".formatted(READABLE, READABLE))
                .param("but", cycle.id())
                .param("from", cycle.period().fromYear())
                .param("to", cycle.period().toYear())
                .param("territory", cycle.territory().value())
                .param("above", line.toArray(String[]::new))
                .param("within", line.size() < 3 ? line.getLast() : line.get(line.size() - 2))
                .param("public", PublicCycles.phases())
                .param("exact", actors.paths(Action.READ).toArray(String[]::new))
                .param("below", actors.pathsBelow(Action.READ).toArray(String[]::new))
                .param("limit", limit)
                .query(Neighbour.class)
                .list();
    }

    public List<ConferenceRow> conferences(UUID cycle) {
        cycles.get(cycle);
        return database.sql("""
                        select kind, held_on, place, participants, summary from conference
                        where cycle = ? order by held_on limit 50""").param(cycle).query(ConferenceRow.class).list();
    }

    /** {@code owner} is the group that answers for it; {@code mine} when the person leads that group. */
    public record MilestoneRow(
            UUID id,
            String name,
            LocalDate due,
            @Nullable LocalDate reachedOn,
            @Nullable UUID owner,
            String ownerName,
            boolean mine,
            int version) {}

    public List<MilestoneRow> milestones(UUID cycle) {
        var found = cycles.get(cycle);
        return database.sql("""
                        select id, name, due, reached_on, owner, owner_name, false as mine, version from milestone
                        where cycle = ? order by due, name limit 200""").param(cycle).query(MilestoneRow.class).list().stream()
                .map(row -> new MilestoneRow(
                        row.id(),
                        row.name(),
                        row.due(),
                        row.reachedOn(),
                        row.owner(),
                        row.ownerName(),
                        leads(actors, found, row.owner()),
                        row.version()))
                .toList();
    }

    static boolean leads(Actors actors, PlanningCycle cycle, @Nullable UUID group) {
        return group != null && actors.may(Action.LEAD_GROUP, cycle.scope().ofGroup(group));
    }
}
