package cz.trojlistek.remark;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.ReadRevisions;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Saying something of the draft, answering it, settling it. Absent for whoever may not read the draft. */
@Service
@Transactional
public class WriteRemarks {

    private final Remarks remarks;
    private final ReadRevisions pieces;
    private final ReadPlan plans;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    WriteRemarks(
            Remarks remarks,
            ReadRevisions pieces,
            ReadPlan plans,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.remarks = remarks;
        this.pieces = pieces;
        this.plans = plans;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Says something of a piece, or of a passage of it.
     *
     * @param quote words that stand in the piece exactly once, or empty for the whole piece
     * @throws RemarkUnusable when the quote does not stand there, or more than once, and when the text is not open (BR-120)
     */
    public UUID write(UUID cycle, UUID element, String quote, String text) {
        var found = cycles.get(cycle);
        actors.require(Action.REMARK, scope(found));
        var piece = pieces.piece(cycle, element);
        if (!plans.textOpen(cycle, piece.packageNumber())) {
            throw new RemarkUnusable("text-not-open", "text");
        }
        var passage = Passage.words(Wording.optional("quote", quote, Remark.LONGEST_QUOTE));
        if (!Passage.standsIn(passage, piece.kind(), piece.wording())) {
            throw new RemarkUnusable("quote-not-found", "quote");
        }
        return remarks.save(
                        new Remark(cycle, found.territory(), piece, passage, text, Author.of(actors), clock.instant()))
                .id();
    }

    /** @throws RemarkUnusable when it is resolved */
    public void reply(UUID remark, String text) {
        var found = readable(remark);
        actors.require(Action.REMARK, scope(cycles.get(found.cycle())));
        found.reply(text, Author.of(actors), clock.instant());
        remarks.save(found);
    }

    /**
     * Settles it: by who wrote it, or who may write at the piece now.
     *
     * @throws ChangedMeanwhile when somebody has answered since {@code seenVersion} was read
     */
    public void resolve(UUID remark, int seenVersion) {
        var found = settleable(remark);
        found.resolve(seenVersion, Author.of(actors), clock.instant());
        remarks.save(found);
    }

    /** By whom it could be resolved. */
    public void reopen(UUID remark) {
        var found = settleable(remark);
        found.reopen();
        remarks.save(found);
    }

    /** Whether the person may say something of this plan at all. */
    @Transactional(readOnly = true)
    public boolean may(UUID cycle) {
        return actors.may(Action.REMARK, scope(cycles.get(cycle)));
    }

    private Remark settleable(UUID remark) {
        var found = readable(remark);
        var me = Author.of(actors);
        if (!found.by(me.person()) && !writes(found)) {
            throw new NotAllowed();
        }
        return found;
    }

    /** Who conducts the planning settles what speaks of a piece that is no more. */
    private boolean writes(Remark remark) {
        return pieces.find(remark.cycle(), remark.element())
                .map(piece -> plans.mayWrite(remark.cycle(), piece))
                .orElseGet(() -> actors.may(Action.CONDUCT_CYCLE, scope(cycles.get(remark.cycle()))));
    }

    private Remark readable(UUID remark) {
        var found = remarks.findToAnswer(remark).orElseThrow(NotFound::new);
        cycles.get(found.cycle());
        return found;
    }

    private static Scope scope(PlanningCycle cycle) {
        return cycle.scope();
    }
}
