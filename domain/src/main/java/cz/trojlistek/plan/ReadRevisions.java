package cz.trojlistek.plan;

import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.WordDifference;
import cz.trojlistek.kernel.WordRun;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the wording of one piece of a plan came about, for whoever may read the plan. */
@Service
@Transactional(readOnly = true)
public class ReadRevisions {

    private final Plans plans;
    private final PlanRows rows;
    private final ConductCycle cycles;
    private final JdbcClient database;

    ReadRevisions(Plans plans, PlanRows rows, ConductCycle cycles, JdbcClient database) {
        this.plans = plans;
        this.rows = rows;
        this.cycles = cycles;
        this.database = database;
    }

    /** One change of the wording; the first has nothing before. */
    public record Revision(int number, String before, String after, String revisedBy, Instant revisedAt) {

        public List<WordRun> words() {
            return WordDifference.between(before, after);
        }
    }

    /** A frozen version that holds the piece, {@code changed} when it reads otherwise there than in the version before. */
    public record Frozen(int number, Purpose purpose, Instant frozenAt, boolean changed) {}

    /** The piece as it stands in the working text; absent when it is not there. */
    public PlanLine piece(UUID cycle, UUID element) {
        return find(cycle, element).orElseThrow(NotFound::new);
    }

    /** The piece as it stands in the working text, unless it was removed. */
    public Optional<PlanLine> find(UUID cycle, UUID element) {
        return plans.findByCycle(cycles.get(cycle).id())
                .flatMap(plan -> rows.find(PlanRows.Source.working(plan.id()), element));
    }

    /** The newest first. */
    public List<Revision> of(UUID cycle, UUID element, int offset, int limit) {
        piece(cycle, element);
        return database.sql("""
                        select number, before, after, revised_by, revised_at from plan_revision
                        where element = ? order by number desc offset ? limit ?""")
                .params(element, offset, limit)
                .query(Revision.class)
                .list();
    }

    /** The versions the public or the bodies have read it in, the oldest first. */
    public List<Frozen> frozen(UUID cycle, UUID element) {
        piece(cycle, element);
        return database.sql("""
                        select v.number, v.purpose, v.frozen_at,
                            e.wording is distinct from lag(e.wording) over (order by v.number) as changed
                        from plan_version_element e join plan_version v on v.id = e.version
                        where e.id = ? order by v.number limit 200""").param(element).query(Frozen.class).list();
    }
}
