package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Trail;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes by the program: opened and closed by who leads the group, cast by each member from their own screen or letter. */
@Service
@Transactional
public class TakeVotes {

    private final Ballots ballots;
    private final Votes votes;
    private final Meetings meetings;
    private final Invitations invitations;
    private final ReplyLinks links;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;
    private final ApplicationEventPublisher events;

    TakeVotes(
            Ballots ballots,
            Votes votes,
            Meetings meetings,
            Invitations invitations,
            ReplyLinks links,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock,
            ApplicationEventPublisher events) {
        this.ballots = ballots;
        this.votes = votes;
        this.meetings = meetings;
        this.invitations = invitations;
        this.links = links;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Those with a vote who are there now may vote from now on, whoever comes or leaves later (BR-106, 107). One ballot after
     * the other.
     *
     * @param wording 1 to 2000 characters
     */
    public UUID open(UUID meeting, String wording) {
        var found = led(meetings.findWithLockById(meeting).orElseThrow(NotFound::new));
        var now = clock.instant();
        var voters = found.votersNow(now);
        if (!ballots.findByMeetingAndClosedAtIsNull(meeting).isEmpty()) {
            throw new MeetingUnusable("meeting.ballot-open", "wording");
        }
        var ballot = ballots.saveAndFlush(Ballot.open(meeting, found.territory(), wording, null, now));
        votes.entitle(ballot.id(), voters);
        return ballot.id();
    }

    /** The vote of the person signed in; the last one holds until the ballot is closed. Absent for who has none in it. */
    public void vote(UUID ballot, @Nullable Choice choice) {
        var person = actors.current().person();
        if (person == null) {
            throw new NotFound();
        }
        cast(ballot, votes.ofPerson(ballot, person).orElseThrow(NotFound::new), choice);
    }

    /** The vote of the member who has the letter with this link, signed in or not. */
    public void voteByLink(String token, UUID ballot, @Nullable Choice choice) {
        var invitation = links.invitation(token).flatMap(invitations::findById).orElseThrow(NotFound::new);
        cast(ballot, votes.of(ballot, invitation.membership()).orElseThrow(NotFound::new), choice);
    }

    private void cast(UUID id, Votes.Entitled member, @Nullable Choice choice) {
        var ballot = ballots.findWithShareById(id).orElseThrow(NotFound::new);
        var now = clock.instant();
        ballot.requireOpen(now);
        if (choice == null) {
            throw new MeetingUnusable("meeting.choice-missing", "choice");
        }
        if (choice == member.choice()) {
            return;
        }
        votes.cast(id, member.membership(), choice, now);
        var meeting = meetings.findById(ballot.meeting()).orElseThrow(NotFound::new);
        events.publishEvent(new VoteCast(
                ballot.meeting(),
                meeting.territory(),
                member.choice() == null ? "" : told(member.name(), member.choice()),
                told(member.name(), choice)));
    }

    /** Counts the votes; what they came to is a decision of the meeting, and nobody votes any more. */
    public void close(UUID id) {
        var ballot = ballots.findWithLockById(id).orElseThrow(NotFound::new);
        var meeting = led(meetings.findById(ballot.meeting()).orElseThrow(NotFound::new));
        var now = clock.instant();
        ballot.close(now);
        ballots.saveAndFlush(ballot);
        var count = votes.count(id);
        meeting.decideByBallot(new Decision(
                ballot.wording(),
                DecisionMethod.ELECTRONIC,
                count.inFavour(),
                count.against(),
                count.abstained(),
                now,
                count.entitled()));
        meetings.saveAndFlush(meeting);
    }

    private Meeting led(Meeting meeting) {
        actors.require(Action.LEAD_GROUP, cycles.get(meeting.cycle()).scope().ofGroup(meeting.groupId()));
        return meeting;
    }

    private static String told(String name, Choice choice) {
        return name + ": " + Trail.code("meeting.choice", choice);
    }
}
