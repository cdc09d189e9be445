package cz.trojlistek.submission;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A town answers its region. */
@Service
@Transactional
public class SubmitNeeds {

    private final MunicipalSubmissions submissions;
    private final SubmissionRequests requests;
    private final AdvanceCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    SubmitNeeds(
            MunicipalSubmissions submissions,
            SubmissionRequests requests,
            AdvanceCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.submissions = submissions;
        this.requests = requests;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Hands over what the town needs (BR-173); after the deadline it is late, and as long as the region writes its plan it is
     * still taken into account. Another town's submission is absent.
     *
     * @throws AlreadySubmitted the second time
     * @throws SubmissionsOver when the region's draft is put together
     */
    public void submit(UUID submission, NeedsOfTown said) {
        var found = submissions.findAndHold(submission).orElseThrow(NotFound::new);
        actors.require(Action.SUBMIT_NEEDS, Scope.in(found.territory()));
        if (cycles.get(found.cycle()).phase().compareTo(Phase.PROPOSING) > 0) {
            throw new SubmissionsOver();
        }
        var request = requests.findById(found.cycle()).orElseThrow(NotFound::new);
        found.submit(said, clock.instant(), request.endsAt());
        submissions.save(found);
    }
}
