package cz.trojlistek.district;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the coordinator of a district writes down for its team and hands over to the region (BR-153). */
@Service
@Transactional
public class RecommendNetwork {

    private final DistrictAlignments alignments;
    private final Actors actors;
    private final PlanningClock clock;

    RecommendNetwork(DistrictAlignments alignments, Actors actors, PlanningClock clock) {
        this.alignments = alignments;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * The shape of the network and how the towns work together; what overlaps or is missing may be nothing.
     *
     * @throws cz.trojlistek.kernel.ChangedMeanwhile when it is not the one of {@code seenVersion} any more
     */
    public void recommend(UUID alignment, int seenVersion, Recommendation said) {
        var found = held(alignment);
        found.recommend(seenVersion, said, clock.instant());
        alignments.save(found);
    }

    /** The team meets once more; towns that have not declared have until {@code deadline}, after today. */
    public void mediate(UUID alignment, @Nullable LocalDate deadline, @Nullable String reason) {
        var found = held(alignment);
        found.mediate(deadline, reason, clock.today());
        alignments.save(found);
    }

    /** The team goes on although not every town has declared; the reason goes to the region. */
    public void recordDisagreement(UUID alignment, @Nullable String reason) {
        var found = held(alignment);
        found.recordDisagreement(reason);
        alignments.save(found);
    }

    /** The recommendation and what the towns have declared go to the region. */
    public void handOver(UUID alignment) {
        var found = held(alignment);
        found.handOver(clock.instant());
        alignments.save(found);
    }

    private DistrictAlignment held(UUID alignment) {
        var found = alignments.findAndHold(alignment).orElseThrow(NotFound::new);
        actors.require(Action.ALIGN_DISTRICT, Scope.in(found.territory()));
        return found;
    }
}
