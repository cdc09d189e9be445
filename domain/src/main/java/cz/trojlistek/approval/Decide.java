package cz.trojlistek.approval;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of a plan through its bodies: dossier, announced session, resolution, rework. */
@Service
@Transactional
public class Decide {

    private static final Set<Phase> APPROVING = EnumSet.of(Phase.APPROVING);
    private static final Set<Phase> REWORKING = EnumSet.of(Phase.APPROVING, Phase.FINALISING);

    private final Procedures procedures;
    private final Bodies bodies;
    private final SetUpBodies chains;
    private final Dossiers dossiers;
    private final AnnouncedSessions sessions;
    private final Reworks reworks;
    private final KeepResolutions records;
    private final DossierReadiness readiness;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    Decide(
            Procedures procedures,
            Bodies bodies,
            SetUpBodies chains,
            Dossiers dossiers,
            AnnouncedSessions sessions,
            Reworks reworks,
            KeepResolutions records,
            DossierReadiness readiness,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.procedures = procedures;
        this.bodies = bodies;
        this.chains = chains;
        this.dossiers = dossiers;
        this.sessions = sessions;
        this.reworks = reworks;
        this.records = records;
        this.readiness = readiness;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Puts the final version before the first body of the chain.
     *
     * @throws DossierReadiness.Incomplete without a final version or the published settlement (BR-130), with an
     *     unsettled comment (BR-126), or when no body would decide
     */
    public void submitDossier(UUID procedure, @Nullable String explanatoryReport, @Nullable String draftResolution) {
        var found = get(procedure, Action.SUBMIT_DOSSIER, APPROVING);
        var chain = chains.chain(found.cycle());
        var version = readiness.require(found.cycle(), SetUpBodies.decides(chain));
        var today = clock.today();
        var dossier = new Dossier(found, version, explanatoryReport, draftResolution, today);
        found.submit(chain.stream().map(Body::id).toList(), version.number(), today);
        dossiers.save(dossier);
        procedures.save(found);
    }

    /** Records that an assembly's session is on the official board; again when it was moved (BR-134). */
    public void announceSession(
            UUID procedure,
            @Nullable LocalDate sessionOn,
            @Nullable LocalDate announcedOn,
            @Nullable String reasonIfLate) {
        var found = get(procedure, Action.RECORD_ASSEMBLY, APPROVING);
        var body = turn(found);
        var announcement = Announcement.of(sessionOn, announcedOn, reasonIfLate);
        found.announce(body, announcement, clock.today());
        sessions.save(new AnnouncedSession(found, body, announcement, clock.instant()));
        procedures.save(found);
    }

    /** Records the decision of the body whose turn it is; its kind says whose clerk may (BR-131 to BR-133). */
    public UUID record(UUID procedure, NewResolution typed) {
        var found = hold(procedure);
        var cycle = cycles.get(found.cycle());
        var body = bodies.findById(typed.body())
                .filter(one -> one.territory().equals(found.territory()))
                .orElseThrow(NotFound::new);
        require(body.kind().recording(), cycle, APPROVING);
        if (!body.id().equals(found.next())) {
            throw new NotTheirTurn();
        }
        var resolution = Resolution.record(found.sitting(), body.members(), typed, null, clock.instant());
        found.decide(body, resolution, clock.today());
        records.keep(resolution, resolution.getId(), typed.pdf());
        procedures.save(found);
        return resolution.getId();
    }

    /** Answers the objections of the body that returned the plan and freezes a new final version. */
    public void rework(UUID procedure, @Nullable String answer) {
        var found = get(procedure, Action.CONDUCT_CYCLE, REWORKING);
        found.requireReturned();
        var version = readiness.finalise(found.cycle());
        var rework = new Rework(found, version, answer, clock.today());
        found.rework(version, rework.answer());
        reworks.save(rework);
        procedures.save(found);
    }

    /**
     * Puts a slip right: a further record with its reason, the first stays. Body and result cannot be corrected,
     * because people and processes have already acted on them. The signed minutes of the first go with the further record
     * if it {@code keepsMinutes} and brings none.
     */
    public UUID correct(UUID resolution, NewResolution typed, @Nullable String reason, boolean keepsMinutes) {
        var wrong = records.get(resolution);
        var found = hold(wrong.sitting().procedure());
        var body = bodies.findById(wrong.body()).orElseThrow(NotFound::new);
        actors.require(body.kind().recording(), cycles.get(found.cycle()).scope());
        var right = records.correct(wrong, typed, reason == null ? "" : reason, keepsMinutes);
        found.corrected(wrong, right, reason == null ? "" : reason);
        procedures.save(found);
        return right.getId();
    }

    private Body turn(ApprovalProcedure procedure) {
        var next = procedure.next();
        if (next == null) {
            throw new NotTheirTurn();
        }
        return bodies.findById(next).orElseThrow(NotFound::new);
    }

    private ApprovalProcedure get(UUID procedure, Action action, Set<Phase> phases) {
        var found = hold(procedure);
        require(action, cycles.get(found.cycle()), phases);
        return found;
    }

    private ApprovalProcedure hold(UUID procedure) {
        return procedures.findAndHold(procedure).orElseThrow(NotFound::new);
    }

    private void require(Action action, PlanningCycle cycle, Set<Phase> phases) {
        actors.require(action, cycle.scope());
        if (!phases.contains(cycle.phase())) {
            throw new WrongPhase(cycle.phase());
        }
    }
}
