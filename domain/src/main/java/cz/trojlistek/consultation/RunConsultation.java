package cz.trojlistek.consultation;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.consultation.Consultation.Moment;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator and the coordination group do with a consultation. */
@Service
@Transactional
public class RunConsultation {

    private static final Set<Phase> ANNOUNCEABLE = EnumSet.of(Phase.DRAFTING, Phase.CONSULTATION, Phase.SETTLING);

    private final Consultations consultations;
    private final Comments comments;
    private final SettlementCounts counts;
    private final Intake intake;
    private final ConsultedText texts;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final ApplicationEventPublisher events;

    RunConsultation(
            Consultations consultations,
            Comments comments,
            SettlementCounts counts,
            Intake intake,
            ConsultedText texts,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock,
            ApplicationEventPublisher events) {
        this.consultations = consultations;
        this.comments = comments;
        this.counts = counts;
        this.intake = intake;
        this.texts = texts;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Publishes a window for comments on the frozen draft (BR-120, BR-121). Without a closing time the whole last day
     * counts. A further round needs the coordination group's decision (BR-127).
     */
    public UUID announce(UUID cycle, LocalDate from, LocalDate to, @Nullable LocalTime closingTime) {
        var of = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, of.scope());
        if (!ANNOUNCEABLE.contains(of.phase())) {
            throw new WrongPhase(of.phase());
        }
        var last = consultations.findFirstByCycleOrderByRoundDesc(cycle);
        var draft = texts.frozen(cycle);
        if (last.filter(one -> one.packageNumber() == draft.packageNumber())
                .filter(one -> !Boolean.TRUE.equals(one.repetition()))
                .isPresent()) {
            throw new StepRefused("already-announced");
        }
        return consultations
                .save(Consultation.announce(
                        cycle,
                        of.territory(),
                        draft,
                        last.map(Consultation::round).orElse(0) + 1,
                        CommentWindow.between(from, to, closingTime),
                        now()))
                .id();
    }

    /**
     * Other days, same closing time. Its timers follow.
     *
     * @throws ChangedMeanwhile when the consultation is not the one of {@code seenVersion} any more
     */
    public void moveWindow(UUID consultation, int seenVersion, LocalDate from, LocalDate to, String reason) {
        var found = load(consultation, Action.CONDUCT_CYCLE);
        found.moveWindow(seenVersion, from, to, reason, now());
        consultations.save(found);
    }

    /**
     * Registers what came by post, e-mail, data box or by hand. {@code decidingDay} is the postmark or the day of delivery
     * and says whether it is in time (BR-122); without it this moment does. What comes when the group has decided cannot
     * be settled any more, whenever it was posted: it is recorded as late, until the settlements are published.
     */
    public Receipt register(UUID consultation, NewComment comment, Channel channel, @Nullable LocalDate decidingDay) {
        consultations.lockToWrite(consultation);
        var found = load(consultation, Action.CONDUCT_CYCLE);
        if (decidingDay != null && decidingDay.isAfter(now().today())) {
            throw new SettlementUnusable("day-in-future", "postmark");
        }
        var receipt = intake.accept(
                consultation,
                comment,
                texts.place(consultation, comment.place()),
                channel,
                channel == Channel.PORTAL ? null : decidingDay,
                Intake.newKey());
        events.publishEvent(
                new CommentRegistered(consultation, found.territory(), receipt.number(), channel, receipt.late()));
        return receipt;
    }

    /** Language and form may be settled while the window is open, content only after it (BR-128). */
    public void classify(UUID comment, int seenVersion, CommentKind kind) {
        var found = comments.findById(comment).orElseThrow(NotFound::new);
        found.classify(seenVersion, kind, load(found.consultation(), Action.CONDUCT_CYCLE));
        comments.save(found);
    }

    public void propose(UUID comment, Outcome outcome, String reason) {
        propose(comment, null, outcome, reason);
    }

    /** As {@link #propose(UUID, Outcome, String)}, refused when somebody has changed the comment since it was seen. */
    public void propose(UUID comment, @Nullable Integer seenVersion, Outcome outcome, String reason) {
        var found = comments.findById(comment).orElseThrow(NotFound::new);
        consultations.lockToWrite(found.consultation());
        var round = load(found.consultation(), Action.CONDUCT_CYCLE);
        if (seenVersion != null) {
            found.requireSeen(seenVersion);
        }
        found.propose(outcome, reason, round, clock.instant());
        comments.save(found);
    }

    /** Hands all proposals to the coordination group; refused while one comment has none. */
    public void submitProposals(UUID consultation) {
        consultations.lockToDecide(consultation);
        var found = load(consultation, Action.CONDUCT_CYCLE);
        found.submitProposals(counts.of(consultation), now());
        consultations.save(found);
    }

    /** The coordination group accepts all proposals (BR-124). */
    public void decide(UUID consultation) {
        consultations.lockToDecide(consultation);
        var found = load(consultation, Action.STEER);
        found.decide(counts.of(consultation).open(), now());
        consultations.save(found);
    }

    /** The coordination group gives the proposals back, with a reason. */
    public void giveBack(UUID consultation, String reason) {
        var found = load(consultation, Action.STEER);
        found.giveBack(reason);
        consultations.save(found);
    }

    /** Says which paragraph changed because of the comment (BR-125). */
    public void linkChange(UUID comment, int seenVersion, UUID element) {
        var found = comments.findById(comment).orElseThrow(NotFound::new);
        var round = load(found.consultation(), Action.CONDUCT_CYCLE);
        found.linkChange(seenVersion, element, texts.code(round.id(), element), round);
        comments.save(found);
    }

    /** Freezes the revised version; refused while an accepted comment is not linked to a real change (BR-125). */
    public void completeIncorporation(UUID consultation) {
        var found = load(consultation, Action.CONDUCT_CYCLE);
        found.requireLinkable();
        var unlinked = counts.of(consultation).unlinked();
        if (unlinked > 0) {
            throw new StepRefused("unlinked", unlinked);
        }
        var revised = texts.freezeRevised(found.cycle());
        var unchanged = texts.linkedToNoChange(consultation, revised);
        if (!unchanged.isEmpty()) {
            throw new StepRefused(
                    "nothing-changed", unchanged.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        found.incorporate(revised, now());
        consultations.save(found);
    }

    /** Makes every outcome and reason public at once (BR-129). */
    public void publishSettlements(UUID consultation) {
        consultations.lockToDecide(consultation);
        var found = load(consultation, Action.CONDUCT_CYCLE);
        found.publish(counts.of(consultation), now());
        consultations.save(found);
    }

    /** The coordination group says whether the change was substantial enough to ask the public again (BR-127). */
    public void decideRepetition(UUID cycle, boolean repeat, String reason) {
        actors.require(Action.STEER, cycles.get(cycle).scope());
        var last = consultations.findFirstByCycleOrderByRoundDesc(cycle).orElseThrow(NotFound::new);
        last.decideRepetition(repeat, reason);
        consultations.save(last);
    }

    /** Absent for everybody who may not read its cycle. */
    @Transactional(readOnly = true)
    public Consultation get(UUID consultation) {
        return load(consultation, Action.READ);
    }

    private Consultation load(UUID consultation, Action action) {
        var found = consultations.findById(consultation).orElseThrow(NotFound::new);
        actors.require(action, cycles.get(found.cycle()).scope());
        return found;
    }

    private Moment now() {
        var at = clock.instant();
        return new Moment(at, at.atZone(PlanningClock.PRAGUE).toLocalDate());
    }
}
