package cz.trojlistek.plan;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies the working text into a version that never changes, and finds versions again. Asks for no right. */
@Component
class Versions {

    private final JdbcClient database;
    private final PlanRows rows;
    private final NetworkRows network;
    private final PlanningClock clock;

    Versions(JdbcClient database, PlanRows rows, NetworkRows network, PlanningClock clock) {
        this.database = database;
        this.rows = rows;
        this.network = network;
        this.clock = clock;
    }

    record Frozen(int number, String hash) {}

    private record Row(UUID id, int number, Purpose purpose, String hash, OffsetDateTime frozenAt, int packageNumber) {

        VersionFact fact() {
            return new VersionFact(id, number, purpose, hash, frozenAt.toInstant(), packageNumber);
        }
    }

    /**
     * Copies with a few statements, then checks and hashes the copy, so that somebody who writes at the same moment is
     * either in the version as a whole or not at all. The version's own row comes last and seals it. It holds the package
     * at hand and those approved before it, nothing of the later ones (BR-137).
     *
     * @throws PlanIncomplete when the copied text lacks something (BR-112, BR-113)
     */
    Frozen freeze(Plan plan, Purpose purpose, boolean problemTree) {
        var version = UUID.randomUUID();
        database.sql("""
                        insert into plan_version_element
                            (version, id, parent, kind, code, path, wording, group_id, problem, origin, carrier,
                                package_number)
                        select :version, id, parent, kind, code, path, wording, group_id, problem, origin, carrier,
                            package_number
                        from plan_element where plan = :plan and package_number <= :package""")
                .param("version", version)
                .param("plan", plan.id())
                .param("package", plan.currentPackage())
                .update();
        database.sql("""
                        insert into plan_version_indicator (version, id, element, position, name, unit, baseline,
                            target, target_year, specific, measurable, ambitious, realistic, timely, justification, baseline_on,
                            direction, source)
                        select e.version, i.id, i.element, i.position, i.name, i.unit, i.baseline,
                            i.target, i.target_year, i.specific, i.measurable, i.ambitious, i.realistic, i.timely,
                            i.justification, i.baseline_on, i.direction, i.source
                        from plan_version_element e join plan_indicator i on i.element = e.id
                        where e.version = :version""").param("version", version).update();
        database.sql("""
                        insert into plan_version_budget_line (version, element, year, source, crowns)
                        select e.version, b.element, b.year, b.source, b.crowns
                        from plan_version_element e join plan_budget_line b on b.element = e.id
                        where e.version = :version""").param("version", version).update();
        database.sql("""
                        insert into plan_version_network_cost (version, year, optimised, state_share)
                        select :version, year, optimised, state_share from plan_network_cost where plan = :plan""").param("version", version).param("plan", plan.id()).update();
        database.sql("""
                        insert into plan_version_network_funding (version, year, source, crowns)
                        select :version, c.year, f.source, f.crowns
                        from plan_network_cost c join plan_network_funding f on f.network_cost = c.id
                        where c.plan = :plan""").param("version", version).param("plan", plan.id()).update();
        var copied = rows.whole(PlanRows.Source.version(version));
        var missing = Completeness.of(copied, problemTree, rows.statutoryParts(plan.id()));
        if (!missing.isEmpty()) {
            throw new PlanIncomplete(missing);
        }
        var hash = ContentHash.of(
                plan.title(), plan.period().toString(), copied, network.of(PlanRows.Source.version(version)));
        var number = database.sql("""
                        insert into plan_version (id, plan, number, purpose, hash, frozen_at, package_number)
                        select :id, :plan, coalesce(max(number), 0) + 1, :purpose, :hash, :now, :package
                        from plan_version where plan = :plan returning number""")
                .param("id", version)
                .param("plan", plan.id())
                .param("purpose", purpose.name())
                .param("package", plan.currentPackage())
                .param("hash", hash)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), PlanningClock.PRAGUE))
                .query(Integer.class)
                .single();
        return new Frozen(number, hash);
    }

    Optional<VersionFact> latest(UUID plan) {
        return list(plan, 0, 1).stream().findFirst();
    }

    /** The newest first. */
    List<VersionFact> list(UUID plan, int offset, int limit) {
        return database.sql("""
                        select id, number, purpose, hash, frozen_at, package_number from plan_version
                        where plan = ? order by number desc offset ? limit ?""").params(plan, offset, limit).query(Row.class).list().stream()
                .map(Row::fact)
                .toList();
    }

    VersionFact get(UUID plan, int number) {
        return database.sql(
                        "select id, number, purpose, hash, frozen_at, package_number from plan_version where plan = ? and number = ?")
                .params(plan, number)
                .query(Row.class)
                .optional()
                .map(Row::fact)
                .orElseThrow(NotFound::new);
    }

    /** The newest version of that purpose. */
    Optional<VersionFact> latest(UUID plan, Purpose purpose) {
        return database.sql("""
                        select id, number, purpose, hash, frozen_at, package_number from plan_version
                        where plan = ? and purpose = ? order by number desc limit 1""")
                .params(plan, purpose.name())
                .query(Row.class)
                .optional()
                .map(Row::fact);
    }
}
