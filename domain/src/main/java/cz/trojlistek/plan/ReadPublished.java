package cz.trojlistek.plan;

import cz.trojlistek.kernel.NotFound;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published plans, for anybody. What is not published is absent. */
@Service
@Transactional(readOnly = true)
public class ReadPublished {

    private final JdbcClient database;
    private final PlanRows rows;
    private final ComparedRows compared;
    private final NetworkRows network;
    private final Versions versions;

    ReadPublished(JdbcClient database, PlanRows rows, ComparedRows compared, NetworkRows network, Versions versions) {
        this.database = database;
        this.rows = rows;
        this.compared = compared;
        this.network = network;
        this.versions = versions;
    }

    /**
     * {@code consulted} is the number of the last version the public could comment on, if there was one; {@code ended}
     * when the plan was valid until {@code validTo} and is no more; {@code parent} is the plan whose year this is;
     * {@code toYear} is later than {@code approvedTo} when its validity was extended (BR-136).
     */
    public record PublishedPlan(
            UUID cycle,
            UUID plan,
            String territory,
            String territoryName,
            String title,
            int fromYear,
            int toYear,
            int approvedTo,
            int version,
            String hash,
            LocalDate publishedOn,
            LocalDate effectiveFrom,
            boolean inForce,
            LocalDate validTo,
            boolean ended,
            @Nullable Integer consulted,
            @Nullable UUID parent,
            @Nullable String parentTitle) {}

    private static final String PUBLISHED = """
            select p.cycle, p.id as plan, p.territory, t.name as territory_name, p.title, y.from_year, y.to_year,
                p.to_year as approved_to,
                p.published_version as version, v.hash,
                (p.published_at at time zone 'Europe/Prague')::date as published_on, p.effective_from,
                p.in_force_at is not null as in_force,
                make_date(y.to_year, 12, 31) as valid_to,
                (planning_now() at time zone 'Europe/Prague')::date > make_date(y.to_year, 12, 31) as ended,
                (select max(c.number) from plan_version c
                    where c.plan = p.id and c.purpose = 'CONSULTATION') as consulted,
                y.parent, (select o.title from plan o where o.cycle = y.parent) as parent_title
            from plan p join territory t on t.code = territory_code(p.territory) join planning_cycle y on y.id = p.cycle
                join plan_version v on v.plan = p.id and v.number = p.published_version
            """;

    /** The newest first. */
    public List<PublishedPlan> list(int offset, int limit) {
        return database.sql(PUBLISHED + " order by p.published_at desc, p.id offset ? limit ?")
                .params(offset, limit)
                .query(PublishedPlan.class)
                .list();
    }

    public Optional<PublishedPlan> find(UUID cycle) {
        return database.sql(PUBLISHED + " where p.cycle = ?")
                .param(cycle)
                .query(PublishedPlan.class)
                .optional();
    }

    /** Those of these cycles whose plan is published, in one statement. */
    public List<PublishedPlan> of(Collection<UUID> cycles) {
        return database.sql(PUBLISHED + " where p.cycle = any(?)")
                .param(cycles.toArray(UUID[]::new))
                .query(PublishedPlan.class)
                .list();
    }

    public PublishedPlan get(UUID cycle) {
        return find(cycle).orElseThrow(NotFound::new);
    }

    /** Chapters, and vision with system priorities if there are any. */
    public List<PlanLine> outline(PublishedPlan plan) {
        return rows.outline(published(plan));
    }

    /** A chapter with all below it; the vision comes with the system priorities. */
    public PlanText chapter(PublishedPlan plan, PlanLine chapter) {
        return rows.read(published(plan), chapter.path(), 0, PlanRows.WHOLE);
    }

    /** Everything, in reading order. */
    public PlanText whole(PublishedPlan plan) {
        return rows.whole(published(plan));
    }

    /** What the network of services costs, by year. */
    public List<NetworkLine> network(PublishedPlan plan) {
        return network.of(published(plan));
    }

    public ReadPlan.Counts counts(PublishedPlan plan) {
        return rows.counts(published(plan));
    }

    /**
     * What the comments have changed in a chapter: the published text against the last one the public could comment on. Of
     * an action plan, what it says otherwise than its plan.
     */
    public List<ElementChange> changes(PublishedPlan plan, PlanLine chapter) {
        if (plan.parent() != null) {
            return compared.withPlan(published(get(plan.parent())), published(plan), chapter.path(), 0, PlanRows.WHOLE);
        }
        if (plan.consulted() == null) {
            return List.of();
        }
        var before = versions.get(plan.plan(), plan.consulted());
        return compared.list(
                PlanRows.Source.version(before.id()),
                published(plan),
                ComparedRows.Wanted.below(chapter.path()),
                0,
                PlanRows.WHOLE);
    }

    private PlanRows.Source published(PublishedPlan plan) {
        return PlanRows.Source.version(versions.get(plan.plan(), plan.version()).id());
    }
}
