package cz.trojlistek.approval;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.plan.PlanFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An approval as people who may read its cycle see it. */
@Service
@Transactional(readOnly = true)
public class ReadApprovals {

    /**
     * Where the procedure stands. {@code next} decides next, {@code afterNext} after it; {@code packageName} says which
     * package of a divided plan it is about (BR-137), {@code extendsTo} until when it extends a plan in force (BR-136).
     */
    public record Overview(
            UUID id,
            UUID cycle,
            String planTitle,
            @Nullable String packageName,
            @Nullable Integer extendsTo,
            TerritoryPath territory,
            int round,
            List<BodyRow> chain,
            @Nullable BodyRow next,
            @Nullable BodyRow afterNext,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate sessionOn,
            @Nullable Result lastResult,
            @Nullable LocalDate lastSessionOn,
            boolean done,
            boolean approved) {

        /** The plan, and which package of it when it is divided. */
        public String title() {
            return packageName == null ? planTitle : planTitle + ": " + packageName;
        }
    }

    /** One line of the list of approvals. */
    public record ApprovalRow(
            UUID id,
            String planTitle,
            @Nullable String packageName,
            @Nullable Integer extendsTo,
            String territory,
            String territoryName,
            int round,
            @Nullable LocalDate submittedOn,
            @Nullable String nextBody,
            @Nullable Result lastResult,
            boolean approved) {

        /** The plan, and which package of it when it is divided. */
        public String title() {
            return packageName == null ? planTitle : planTitle + ": " + packageName;
        }

        public TerritoryPath path() {
            return new TerritoryPath(territory);
        }
    }

    /** What one round put before the bodies. */
    public record DossierRow(
            int round,
            int planVersion,
            String planHash,
            String explanatoryReport,
            String draftResolution,
            LocalDate submittedOn) {}

    /** One announcement of a session. */
    public record SessionRow(int round, String bodyName, LocalDate sessionOn, LocalDate announcedOn, String reason) {}

    /** What was done about the objections of the round. */
    public record ReworkRow(int round, int planVersion, String answer, LocalDate doneOn) {}

    /** Signed minutes as they were uploaded. */
    public record Minutes(String name, String sha256, byte[] content) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Minutes minutes && sha256.equals(minutes.sha256);
        }

        @Override
        public int hashCode() {
            return sha256.hashCode();
        }
    }

    private final JdbcClient database;
    private final Procedures procedures;
    private final Bodies bodies;
    private final SetUpBodies chains;
    private final DossierReadiness readiness;
    private final PlanFacts plans;
    private final ConductCycle cycles;
    private final Actors actors;

    ReadApprovals(
            JdbcClient database,
            Procedures procedures,
            Bodies bodies,
            SetUpBodies chains,
            DossierReadiness readiness,
            PlanFacts plans,
            ConductCycle cycles,
            Actors actors) {
        this.database = database;
        this.procedures = procedures;
        this.bodies = bodies;
        this.chains = chains;
        this.readiness = readiness;
        this.plans = plans;
        this.cycles = cycles;
        this.actors = actors;
    }

    /** The procedure of a cycle the person may read, or of the package of its plan at hand, once it has begun. */
    public Optional<UUID> ofCycle(UUID cycle) {
        cycles.get(cycle);
        return procedures.findAtHand(cycle).map(ApprovalProcedure::id);
    }

    /** The procedures of the packages of a plan by their numbers, as far as they have begun (BR-137). */
    public Map<Integer, UUID> ofPackages(UUID cycle) {
        cycles.get(cycle);
        return procedures.findByCycleAndExtendsToIsNull(cycle).stream()
                .collect(Collectors.toMap(ApprovalProcedure::packageNumber, ApprovalProcedure::id));
    }

    public Overview overview(UUID procedure) {
        var found = procedures.findById(procedure).orElseThrow(NotFound::new);
        var cycle = cycles.get(found.cycle());
        var chain = found.chain().isEmpty()
                ? chains.chain(found.cycle()).stream().map(BodyRow::of).toList()
                : found.chain().stream().map(this::body).toList();
        return new Overview(
                procedure,
                found.cycle(),
                cycle.planTitle(),
                packageName(found),
                found.extendsTo(),
                found.territory(),
                found.round(),
                chain,
                body(found.next()),
                body(found.afterNext()),
                found.submittedOn(),
                found.sessionOn(),
                found.lastResult(),
                found.lastSessionOn(),
                found.done(),
                found.approved());
    }

    private @Nullable String packageName(ApprovalProcedure procedure) {
        return plans.packageName(procedure.cycle(), procedure.packageNumber()).orElse(null);
    }

    /** What is there and what is missing of the dossier of the cycle's plan. */
    public DossierState dossierState(UUID cycle) {
        cycles.get(cycle);
        return readiness.state(cycle, SetUpBodies.decides(chains.chain(cycle)));
    }

    private @Nullable BodyRow body(@Nullable UUID id) {
        return id == null ? null : bodies.findById(id).map(BodyRow::of).orElseThrow(NotFound::new);
    }

    /** The approvals the person may read, the newest cycle first. */
    public List<ApprovalRow> list(int offset, int limit) {
        return database.sql("""
                        select p.id, c.plan_title, k.name as package_name, p.extends_to, p.territory, t.name as territory_name, p.round, p.submitted_on,
                            b.name as next_body, p.last_result,
                            p.turn > 0 and p.turn = (select count(*) from approval_chain a where a.procedure = p.id)
                                as approved
                        from approval_procedure p join planning_cycle c on c.id = p.cycle
                        join territory t on t.code = territory_code(p.territory)
                        left join approval_chain n on n.procedure = p.id and n.position = p.turn
                        left join body b on b.id = n.body
                        left join plan on plan.cycle = p.cycle
                        left join approval_package k on k.plan = plan.id and k.position = p.package_number - 1
                        where p.territory = any(:exact) or exists (select 1 from unnest(cast(:below as text[])) u
                            where p.territory = u or p.territory like u || '/%')
                        order by c.opened_at desc, p.cycle, p.extends_to desc nulls last, p.package_number desc offset :offset limit :limit""")
                .param("exact", actors.paths(Action.READ).toArray(String[]::new))
                .param("below", actors.pathsBelow(Action.READ).toArray(String[]::new))
                .param("offset", offset)
                .param("limit", limit)
                .query(ApprovalRow.class)
                .list();
    }

    /** In the order the bodies decided; of one and its corrections the record in force first, then the newest. */
    public List<ResolutionRow> resolutions(UUID procedure, int offset, int limit) {
        requireReadable(procedure);
        return database.sql(ResolutionRow.SQL + """
                        where r.procedure = ?
                        order by min(r.recorded_at) over (partition by r.round, r.body), r.round, r.body,
                            later.id is not null, r.recorded_at desc, r.id offset ? limit ?""")
                .params(procedure, offset, limit)
                .query(ResolutionRow.class)
                .list();
    }

    public int countResolutions(UUID procedure) {
        requireReadable(procedure);
        return database.sql("select count(*) from resolution where procedure = ?")
                .param(procedure)
                .query(Integer.class)
                .single();
    }

    public ResolutionRow resolution(UUID resolution) {
        var procedure = procedureOf(resolution);
        requireReadable(procedure);
        return database.sql(ResolutionRow.SQL + "where r.id = ?")
                .param(resolution)
                .query(ResolutionRow.class)
                .single();
    }

    /** The record that counts in the place of this one: the last of its corrections, or itself. */
    public ResolutionRow standing(UUID resolution) {
        requireReadable(procedureOf(resolution));
        return database.sql(ResolutionRow.SQL + """
                        where later.id is null and r.id in (
                            with recursive line as (
                                select id from resolution where id = ?
                                union all select next.id from resolution next join line on next.corrects = line.id)
                            select id from line)""")
                .param(resolution)
                .query(ResolutionRow.class)
                .single();
    }

    /** The procedure a record belongs to. */
    public UUID procedureOf(UUID resolution) {
        return database.sql("select procedure from resolution where id = ?")
                .param(resolution)
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Round by round; never more than the latest fifty. */
    public List<DossierRow> dossiers(UUID procedure) {
        return rounds(procedure, DossierRow.class, """
                select round, plan_version, plan_hash, explanatory_report, draft_resolution, submitted_on
                from dossier where procedure = ? order by round desc limit 50""");
    }

    public List<SessionRow> sessions(UUID procedure) {
        return rounds(procedure, SessionRow.class, """
                select s.round, b.name as body_name, s.session_on, s.announced_on, s.reason
                from announced_session s join body b on b.id = s.body
                where s.procedure = ? order by s.recorded_at desc limit 50""");
    }

    public List<ReworkRow> reworks(UUID procedure) {
        return rounds(procedure, ReworkRow.class, """
                select round, plan_version, answer, done_on from rework where procedure = ?
                order by round desc limit 50""");
    }

    private <T> List<T> rounds(UUID procedure, Class<T> row, String sql) {
        requireReadable(procedure);
        return database.sql(sql).param(procedure).query(row).list();
    }

    /** The signed minutes of a record; absent when there are none. */
    public Minutes minutes(UUID resolution) {
        requireReadable(procedureOf(resolution));
        return database.sql("select name, sha256, content from signed_minutes where resolution = ?")
                .param(resolution)
                .query(Minutes.class)
                .optional()
                .orElseThrow(NotFound::new);
    }

    private void requireReadable(UUID procedure) {
        cycles.get(procedures.findById(procedure).orElseThrow(NotFound::new).cycle());
    }
}
