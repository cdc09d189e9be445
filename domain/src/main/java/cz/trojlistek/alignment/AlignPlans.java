package cz.trojlistek.alignment;

import static java.util.Objects.requireNonNull;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.ElementsRemoved;
import cz.trojlistek.plan.ReadPlan;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A region says which measures of its towns it takes up, a town what of its region a measure is for. */
@Service
@Transactional
public class AlignPlans {

    private final PlanAlignments alignments;
    private final AlignedElements elements;
    private final ConductCycle cycles;
    private final ReadPlan texts;
    private final Actors actors;
    private final PlanningClock clock;

    AlignPlans(
            PlanAlignments alignments,
            AlignedElements elements,
            ConductCycle cycles,
            ReadPlan texts,
            Actors actors,
            PlanningClock clock) {
        this.alignments = alignments;
        this.elements = elements;
        this.cycles = cycles;
        this.texts = texts;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Says of the piece {@code own} of the own plan how it stands to {@code other}, a published one of the other tier, or one
     * that has been named with it by the other side.
     *
     * @param reason needed for a conflict
     * @throws NotFound also for what lies in another region or in a plan of the same tier
     * @throws AlignmentUnusable when the own plan is not being written and nobody has asked, or the other is a draft
     */
    public UUID state(UUID own, @Nullable UUID other, @Nullable AlignmentKind kind, String reason) {
        var ours = elements.findAndHold(own).orElseThrow(NotFound::new);
        actors.require(Action.ALIGN_PLANS, cycles.get(ours.cycle()).scope());
        var side = ours.side().orElseThrow(() -> new AlignmentUnusable("nothing-to-align", "other"));
        if (other == null) {
            throw new AlignmentUnusable("nothing-named", "other");
        }
        var theirs = elements.find(other).filter(ours::besides).orElseThrow(NotFound::new);
        var asked = said(ours, theirs, side.other());
        if (!ours.speaks(open(ours), asked, null)) {
            throw new AlignmentUnusable("frozen", "other");
        }
        if (theirs.publishedAt() == null && !asked) {
            throw new AlignmentUnusable("not-published", "other");
        }
        if (!ours.sameYears(theirs)) {
            throw new AlignmentUnusable("other-years", "other");
        }
        if (said(ours, theirs, side)) {
            throw new AlignmentUnusable("said-already", "other");
        }
        return alignments
                .save(PlanAlignment.said(ours, theirs, side, chosen(kind), reason, clock.instant()))
                .id();
    }

    /** @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not what was read in {@code seenVersion} any more */
    public void change(UUID alignment, int seenVersion, @Nullable AlignmentKind kind, String reason) {
        var found = alignments.findById(alignment).orElseThrow(NotFound::new);
        var ours = held(found);
        found.say(seenVersion, ours, the(found.other()), chosen(kind), reason, clock.instant());
        alignments.save(found);
    }

    public void takeBack(UUID alignment) {
        var found = alignments.findById(alignment).orElseThrow(NotFound::new);
        found.takeBack(held(found), the(found.other()));
        alignments.delete(found);
    }

    /** What is removed from a plan is not spoken of any more; the trail keeps what was said. */
    @EventListener
    void on(ElementsRemoved event) {
        var about = alignments.findAbout(event.elements());
        var named =
                elements
                        .all(about.stream()
                                .flatMap(one -> Stream.of(one.lower(), one.upper()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(AlignedElement::id, Function.identity()));
        for (var one : about) {
            one.takeBack(requireNonNull(named.get(one.own())), requireNonNull(named.get(one.other())));
            alignments.delete(one);
        }
        alignments.flush();
    }

    private AlignedElement held(PlanAlignment said) {
        var ours = elements.findAndHold(said.own()).orElseThrow(NotFound::new);
        actors.require(Action.ALIGN_PLANS, cycles.get(ours.cycle()).scope());
        var asked = alignments.existsByLowerAndUpperAndSide(
                said.lower(), said.upper(), said.side().other());
        if (!ours.speaks(open(ours), asked, said.saidAt())) {
            throw new AlignmentUnusable("frozen", "kind");
        }
        return ours;
    }

    private boolean open(AlignedElement ours) {
        return texts.textOpen(ours.cycle(), ours.packageNumber());
    }

    private AlignedElement the(UUID element) {
        return elements.find(element).orElseThrow(NotFound::new);
    }

    private boolean said(AlignedElement ours, AlignedElement theirs, AlignmentSide by) {
        var lower = List.of(ours, theirs).stream()
                .filter(one -> one.side().filter(AlignmentSide.LOWER::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return alignments.existsByLowerAndUpperAndSide(lower.id(), (lower == ours ? theirs : ours).id(), by);
    }

    private static AlignmentKind chosen(@Nullable AlignmentKind kind) {
        if (kind == null) {
            throw new AlignmentUnusable("no-kind", "kind");
        }
        return kind;
    }
}
