package cz.trojlistek.approval;

import cz.trojlistek.kernel.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The resolutions about a plan, or a package of it, for everybody, once its last body has approved it. Asks for no right. */
@Service
@Transactional(readOnly = true)
public class PublicResolutions {

    private static final String APPROVED = """
            p.cycle = ? and p.turn > 0 and p.turn = (select count(*) from approval_chain c where c.procedure = p.id)
            """;

    private final JdbcClient database;

    PublicResolutions(JdbcClient database) {
        this.database = database;
    }

    /** The plan they are about. */
    public String planTitle(UUID cycle) {
        return database.sql("""
                        select distinct c.plan_title from planning_cycle c join approval_procedure p on p.cycle = c.id
                        where """ + " " + APPROVED)
                .param(cycle)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The records that count, in the order of the sessions; absent until the plan is approved. */
    public List<ResolutionRow> list(UUID cycle, int offset, int limit) {
        planTitle(cycle);
        return approved(cycle, offset, limit);
    }

    /** As {@link #list}, but nothing instead of a refusal while the plan is not approved. */
    public List<ResolutionRow> ofApprovedPlan(UUID cycle, int limit) {
        return approved(cycle, 0, limit);
    }

    /** As {@link #ofApprovedPlan(UUID, int)}, page by page. */
    public List<ResolutionRow> ofApprovedPlan(UUID cycle, int offset, int limit) {
        return approved(cycle, offset, limit);
    }

    private List<ResolutionRow> approved(UUID cycle, int offset, int limit) {
        return database.sql(
                        ResolutionRow.SQL + "where later.id is null and " + APPROVED
                                + " order by p.extends_to nulls first, p.package_number, r.round, r.session_on, r.recorded_at, r.id offset ? limit ?")
                .params(cycle, offset, limit)
                .query(ResolutionRow.class)
                .list();
    }

    /** The signed minutes of one of them. */
    public ReadApprovals.Minutes minutes(UUID cycle, UUID resolution) {
        return database.sql("""
                        select m.name, m.sha256, m.content from signed_minutes m
                        join resolution r on r.id = m.resolution
                        join approval_procedure p on p.id = r.procedure
                        where r.id = ? and not exists (select 1 from resolution later where later.corrects = r.id)
                            and """ + " " + APPROVED)
                .params(resolution, cycle)
                .query(ReadApprovals.Minutes.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
