package cz.trojlistek.approval;

import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.cycle.PlanPeriod;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.VersionFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The body that approved a plan may extend its validity without changing a word of it (BR-136). Recorded as a whole when it
 * has decided; the years, timers and the evaluation of the plan follow.
 */
@Service
@Transactional
public class ExtendValidity {

    private final Procedures procedures;
    private final Bodies bodies;
    private final Dossiers dossiers;
    private final AnnouncedSessions sessions;
    private final KeepResolutions records;
    private final PlanFacts plans;
    private final ConductCycle cycles;
    private final AdvanceCycle facts;
    private final Actors actors;
    private final PlanningClock clock;

    ExtendValidity(
            Procedures procedures,
            Bodies bodies,
            Dossiers dossiers,
            AnnouncedSessions sessions,
            KeepResolutions records,
            PlanFacts plans,
            ConductCycle cycles,
            AdvanceCycle facts,
            Actors actors,
            PlanningClock clock) {
        this.procedures = procedures;
        this.bodies = bodies;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.records = records;
        this.plans = plans;
        this.cycles = cycles;
        this.facts = facts;
        this.actors = actors;
        this.clock = clock;
    }

    /** What the clerk copies beside the resolution: until when, why, and the announcement of an assembly's session. */
    public record NewExtension(
            int toYear,
            @Nullable String why,
            @Nullable LocalDate announcedOn,
            @Nullable String reasonIfLate) {}

    /** What can be extended: the plan as it was published, its period now, the body that decides. */
    public record Extendable(
            UUID cycle, String planTitle, PlanPeriod period, int planVersion, String planHash, BodyRow body) {}

    /** For who records the decisions of that body, while the plan is in force; empty for everybody else. */
    @Transactional(readOnly = true)
    public Optional<Extendable> of(UUID cycle) {
        var found = cycles.get(cycle);
        if (!extendable(found)) {
            return Optional.empty();
        }
        var body = body(cycle);
        var version = version(cycle);
        return actors.may(body.kind().recording(), found.scope())
                ? Optional.of(new Extendable(
                        cycle, found.planTitle(), found.period(), version.number(), version.hash(), BodyRow.of(body)))
                : Optional.empty();
    }

    /**
     * @return the resolution
     * @throws cz.trojlistek.cycle.NotAnExtension when the plan is valid that year already, or for too long
     * @throws DateUnusable when the body decided before the plan was in force or when its time was over
     */
    public UUID extend(UUID cycle, NewExtension typed, NewResolution decided) {
        facts.hold(cycle);
        var found = cycles.get(cycle);
        if (!extendable(found)) {
            throw new WrongPhase(found.phase());
        }
        var body = body(cycle);
        actors.require(body.kind().recording(), found.scope());
        var why = Wording.paragraphs("why", typed.why(), 20_000);
        var version = version(cycle);
        var announcement = body.kind() == BodyKind.ASSEMBLY
                ? Announcement.of(decided.sessionOn(), typed.announcedOn(), typed.reasonIfLate())
                : null;
        var day = Resolution.chosen("sessionOn", decided.sessionOn());
        if (day.isBefore(plans.effectiveFrom(cycle))
                || day.isAfter(found.period().lastDay())) {
            throw new DateUnusable("approval.extension-out-of-validity", "sessionOn");
        }
        var procedure = ApprovalProcedure.extension(found, typed.toYear(), version.number(), body, announcement, day);
        var resolution = Resolution.record(procedure.sitting(), body.members(), decided, null, clock.instant());
        procedure.extend(body, resolution, announcement, clock.today());
        facts.extend(cycle, typed.toYear());
        procedures.save(procedure);
        dossiers.save(new Dossier(
                procedure,
                new DossierState.FinalVersion(version.number(), version.hash(), version.frozenAt()),
                why,
                decided.text(),
                announcement == null ? day : announcement.announcedOn()));
        if (announcement != null) {
            sessions.save(new AnnouncedSession(procedure, body, announcement, clock.instant()));
        }
        records.keep(resolution, resolution.getId(), decided.pdf());
        return resolution.getId();
    }

    private static boolean extendable(PlanningCycle cycle) {
        return cycle.phase() == Phase.IN_FORCE && cycle.parent() == null && cycle.closedAt() == null;
    }

    private VersionFact version(UUID cycle) {
        return plans.findPublished(cycle).orElseThrow(NotFound::new);
    }

    /** The last of the chain of the plan. */
    private Body body(UUID cycle) {
        return procedures
                .findAtHand(cycle)
                .map(ApprovalProcedure::chain)
                .map(List::getLast)
                .flatMap(bodies::findById)
                .orElseThrow(NotFound::new);
    }
}
