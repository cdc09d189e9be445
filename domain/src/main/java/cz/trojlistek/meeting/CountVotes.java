package cz.trojlistek.meeting;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts what was voted per rollam when its window has ended. */
@Service
@Transactional
@ProcessSide
public class CountVotes {

    private final Meetings meetings;
    private final Ballots ballots;
    private final Votes votes;
    private final GroupFacts groups;
    private final PlanningClock clock;

    CountVotes(Meetings meetings, Ballots ballots, Votes votes, GroupFacts groups, PlanningClock clock) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.votes = votes;
        this.groups = groups;
        this.clock = clock;
    }

    /** BR-106: who voted was there. */
    public void perRollam(UUID meeting) {
        var found = meetings.findWithLockById(meeting).orElseThrow(NotFound::new);
        var now = clock.instant();
        var counted = new ArrayList<Decision>();
        for (var open : ballots.findByMeetingAndClosedAtIsNull(meeting)) {
            var ballot = ballots.findWithLockById(open.id()).orElseThrow(NotFound::new);
            ballot.close(now);
            ballots.saveAndFlush(ballot);
            var count = votes.count(ballot.id());
            counted.add(new Decision(
                    ballot.wording(),
                    DecisionMethod.PER_ROLLAM,
                    count.inFavour(),
                    count.against(),
                    count.abstained(),
                    now,
                    count.cast()));
        }
        found.countPerRollam(counted, groups.get(found.groupId()).rules().decisionMajority(), now);
        meetings.saveAndFlush(found);
    }
}
