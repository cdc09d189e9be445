package cz.trojlistek.submission;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The planner of a region asks its towns, gives them more time, reminds those that have not answered, checks what they say. */
@Service
@Transactional
public class RequestSubmissions {

    private final SubmissionRequests requests;
    private final MunicipalSubmissions submissions;
    private final Reminders reminders;
    private final Territories territories;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    RequestSubmissions(
            SubmissionRequests requests,
            MunicipalSubmissions submissions,
            Reminders reminders,
            Territories territories,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.requests = requests;
        this.submissions = submissions;
        this.reminders = reminders;
        this.territories = territories;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** The towns have been asked already. */
    public static class AlreadyRequested extends RuleViolation {
        AlreadyRequested() {
            super("submission.already-requested");
        }
    }

    /** There is nobody to ask: the region has no town. */
    public static class NoTowns extends RuleViolation {
        NoTowns() {
            super("submission.no-towns");
        }
    }

    /**
     * Asks every town of the region as the territories stand today.
     *
     * @param deadline the last day that is in time, after today and at most two years ahead
     */
    public void request(UUID cycle, @Nullable LocalDate deadline, @Nullable String message) {
        var found = conducted(cycle);
        if (found.phase() != Phase.ANALYSING) {
            throw new WrongPhase(found.phase());
        }
        if (requests.findById(cycle).isPresent()) {
            throw new AlreadyRequested();
        }
        var towns = territories.townsOf(found.territory());
        if (towns.isEmpty()) {
            throw new NoTowns();
        }
        var request = SubmissionRequest.of(found, deadline, message, clock.today());
        submissions.saveAll(towns.stream()
                .map(town -> MunicipalSubmission.asked(cycle, town))
                .toList());
        requests.save(request);
    }

    /** More time, or less, for all; refused once the region has gone on. */
    public void moveDeadline(UUID cycle, int seenVersion, @Nullable LocalDate deadline, @Nullable String reason) {
        conducted(cycle);
        var request = get(cycle);
        request.moveDeadline(seenVersion, deadline, reason, clock.today());
        requests.save(request);
    }

    /** Takes over what a town said; also after the deadline. */
    public void accept(UUID submission) {
        var found = held(submission);
        found.accept(clock.instant());
        submissions.save(found);
    }

    /** Asks a town to complete what it said. */
    public void giveBack(UUID submission, @Nullable String reason) {
        var found = held(submission);
        found.giveBack(reason);
        submissions.save(found);
    }

    private MunicipalSubmission held(UUID submission) {
        var found = submissions.findAndHold(submission).orElseThrow(NotFound::new);
        conducted(found.cycle());
        return found;
    }

    /** Reminds one town; one that has answered is not reminded. */
    public void remind(UUID submission) {
        var found = submissions.findById(submission).orElseThrow(NotFound::new);
        conducted(found.cycle());
        reminders.remind(get(found.cycle()), List.of(submission));
    }

    /** Reminds every town that has not answered. */
    public void remindAll(UUID cycle) {
        conducted(cycle);
        reminders.remindMissing(get(cycle));
    }

    private SubmissionRequest get(UUID cycle) {
        return requests.findById(cycle).orElseThrow(NotFound::new);
    }

    private PlanningCycle conducted(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.CONDUCT_CYCLE, found.scope());
        return found;
    }
}
