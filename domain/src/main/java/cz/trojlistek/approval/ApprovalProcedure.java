package cz.trojlistek.approval;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * The way of one plan, or of one package of its parts, through its bodies. In every round a dossier is put before the first of them, and each that
 * approves passes it to the next; one that returns it starts a new round, one that rejects it ends the procedure. A committee
 * passes it on with its opinion, whatever that is.
 */
@Entity
public class ApprovalProcedure extends AbstractAggregateRoot<ApprovalProcedure> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private int packageNumber;

    /** Until which year this decision extends a plan in force; none for what approves one (BR-136). */
    private @Nullable Integer extendsTo;

    private int round = 1;

    /** How many bodies of the chain have approved, or given their opinion, in this round. */
    private int turn;

    /** Empty until the first dossier fixes it. */
    @ElementCollection
    @CollectionTable(name = "approval_chain", joinColumns = @JoinColumn(name = "procedure"))
    @OrderColumn(name = "position")
    @Column(name = "body")
    private List<UUID> chain = new ArrayList<>();

    /** The day and version of this round's dossier; none until it is submitted. */
    private @Nullable LocalDate submittedOn;

    private @Nullable Integer planVersion;

    /** The announced session of the assembly whose turn it is. */
    private @Nullable LocalDate sessionOn;

    /** Of the body that decided last; opinions do not decide. */
    @Enumerated(EnumType.STRING)
    private @Nullable Result lastResult;

    private @Nullable LocalDate lastSessionOn;

    @Version
    private @Nullable Integer version;

    /**
     * Of a package, once the one before it is approved; the first has none before it.
     *
     * @throws PackageOutOfOrder when it is not (BR-137)
     */
    static ApprovalProcedure prepare(
            UUID cycle, TerritoryPath territory, int packageNumber, @Nullable ApprovalProcedure before) {
        if (packageNumber != (before == null ? 1 : before.packageNumber + 1)
                || (before != null && !before.approved())) {
            throw new PackageOutOfOrder(packageNumber);
        }
        var procedure = new ApprovalProcedure();
        procedure.packageNumber = packageNumber;
        procedure.id = UUID.randomUUID();
        procedure.cycle = cycle;
        procedure.territory = territory;
        return procedure;
    }

    /** Of one body that extends a plan in force (BR-136); recorded when it has decided, so no process waits for it. */
    static ApprovalProcedure extension(
            PlanningCycle plan,
            int toYear,
            int planVersion,
            Body body,
            @Nullable Announcement announcement,
            LocalDate decidedOn) {
        var procedure = new ApprovalProcedure();
        procedure.id = UUID.randomUUID();
        procedure.cycle = plan.id();
        procedure.territory = plan.territory();
        procedure.packageNumber = 1;
        procedure.extendsTo = toYear;
        procedure.chain.add(body.id());
        procedure.planVersion = planVersion;
        procedure.submittedOn = announcement == null ? decidedOn : announcement.announcedOn();
        return procedure;
    }

    /** A body extends or does not; there is nothing to return. */
    void extend(Body body, Resolution resolution, @Nullable Announcement announcement, LocalDate today) {
        if (announcement != null) {
            announcement.check(body, submission(), null, today);
            sessionOn = announcement.sessionOn();
        }
        checkDay(body, resolution.sessionOn(), today);
        if (resolution.result() != Result.APPROVED) {
            throw new NotExtended();
        }
        lastSessionOn = resolution.sessionOn();
        sessionOn = null;
        lastResult = Result.APPROVED;
        turn++;
        registerEvent(new ValidityDecided(id, territory, cycle, Trail.lines(body.name(), resolution.summary())));
    }

    /** Puts a complete dossier before the bodies; the first one fixes the chain for good. */
    void submit(List<UUID> bodies, int planVersion, LocalDate today) {
        if (submittedOn != null || done()) {
            throw new AlreadySubmitted();
        }
        if (chain.isEmpty()) {
            chain.addAll(bodies);
        }
        this.submittedOn = today;
        this.planVersion = planVersion;
        registerEvent(new DossierSubmitted(id, territory, cycle, round, planVersion));
    }

    /** Announcing again moves the session, as long as it has not decided. */
    void announce(Body body, Announcement announcement, LocalDate today) {
        requireTurn(body);
        if (body.kind() != BodyKind.ASSEMBLY) {
            throw new NotTheirTurn();
        }
        announcement.check(body, submission(), lastSessionOn, today);
        var before = sessionOn;
        sessionOn = announcement.sessionOn();
        registerEvent(
                before == null
                        ? new SessionAnnounced(
                                id,
                                territory,
                                cycle,
                                body.name(),
                                sessionOn,
                                announcement.announcedOn(),
                                announcement.reason())
                        : new SessionMoved(
                                id,
                                territory,
                                cycle,
                                body.name(),
                                before,
                                sessionOn,
                                announcement.announcedOn(),
                                announcement.reason()));
    }

    /** The decision of the body whose turn it is, on a day after the submission and after the body before it. */
    void decide(Body body, Resolution resolution, LocalDate today) {
        requireTurn(body);
        checkDay(body, resolution.sessionOn(), today);
        if (!body.kind().results().contains(resolution.result())) {
            throw new OpinionOnly();
        }
        lastSessionOn = resolution.sessionOn();
        sessionOn = null;
        if (body.kind().decides()) {
            lastResult = resolution.result();
        }
        if (!body.kind().decides() || lastResult == Result.APPROVED) {
            turn++;
        }
        registerEvent(new ResolutionRecorded(
                id,
                territory,
                cycle,
                resolution.getId(),
                body.kind(),
                resolution.result(),
                Trail.lines(body.name(), resolution.summary())));
    }

    private void checkDay(Body body, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new DateUnusable("approval.session-in-future", "sessionOn");
        }
        if (day.isBefore(submission())) {
            throw new DateUnusable("approval.session-before-submission", "sessionOn");
        }
        if (lastSessionOn != null && day.isBefore(lastSessionOn)) {
            throw new DateUnusable("approval.session-before-previous", "sessionOn");
        }
        if (body.kind() == BodyKind.ASSEMBLY) {
            if (sessionOn == null) {
                throw new NotAnnounced();
            }
            if (!sessionOn.equals(day)) {
                throw new DateUnusable("approval.session-not-as-announced", "sessionOn");
            }
        }
    }

    private void requireTurn(Body body) {
        if (!body.id().equals(next())) {
            throw new NotTheirTurn();
        }
    }

    /** A new round with a new final version; every body decides again. */
    void rework(int newVersion, String answer) {
        requireReturned();
        round++;
        turn = 0;
        submittedOn = null;
        planVersion = null;
        sessionOn = null;
        lastResult = null;
        lastSessionOn = null;
        registerEvent(new PlanReworked(id, territory, cycle, round, newVersion, answer));
    }

    void requireReturned() {
        if (lastResult != Result.RETURNED) {
            throw new NothingToRework();
        }
    }

    void corrected(Resolution before, Resolution after, String reason) {
        registerEvent(new ResolutionCorrected(id, territory, before.summary(), after.summary(), reason));
    }

    private LocalDate submission() {
        if (submittedOn == null) {
            throw new NotTheirTurn();
        }
        return submittedOn;
    }

    /** The bodies that have yet to decide this round, in their order; none when nothing is before any. */
    List<UUID> ahead() {
        boolean stopped = lastResult == Result.RETURNED || lastResult == Result.REJECTED;
        return submittedOn == null || stopped ? List.of() : chain.subList(turn, chain.size());
    }

    /** The body that decides next; null when nothing is before any. */
    public @Nullable UUID next() {
        return ahead().isEmpty() ? null : ahead().getFirst();
    }

    /** The body after the one that decides next; null when that one is the last. */
    public @Nullable UUID afterNext() {
        return ahead().size() < 2 ? null : ahead().get(1);
    }

    public boolean approved() {
        return !chain.isEmpty() && turn == chain.size();
    }

    public boolean done() {
        return approved() || lastResult == Result.REJECTED;
    }

    Resolution.Sitting sitting() {
        return new Resolution.Sitting(id, round, planVersion == null ? 0 : planVersion);
    }

    public UUID id() {
        return id;
    }

    public UUID cycle() {
        return cycle;
    }

    public TerritoryPath territory() {
        return territory;
    }

    /** Which package of the plan it is about; 1 when the plan is not divided (BR-137). */
    public int packageNumber() {
        return packageNumber;
    }

    /** Until which year it extends a plan in force; null when it approves one (BR-136). */
    public @Nullable Integer extendsTo() {
        return extendsTo;
    }

    public int round() {
        return round;
    }

    public List<UUID> chain() {
        return List.copyOf(chain);
    }

    public @Nullable LocalDate submittedOn() {
        return submittedOn;
    }

    public @Nullable Integer planVersion() {
        return planVersion;
    }

    public @Nullable LocalDate sessionOn() {
        return sessionOn;
    }

    public @Nullable Result lastResult() {
        return lastResult;
    }

    public @Nullable LocalDate lastSessionOn() {
        return lastSessionOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected ApprovalProcedure() {} // JPA
}
