package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Scope;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends one member once more what the group is asked for now, to come, to vote or to object: the letter did not arrive, the address
 * was put right, or they are new.
 */
@Service
@Transactional
public class RepeatInvitation {

    private final Meetings meetings;
    private final Votes votes;
    private final ConductCycle cycles;
    private final GroupFacts groups;
    private final Actors actors;
    private final PlanningClock clock;
    private final ApplicationEventPublisher events;

    RepeatInvitation(
            Meetings meetings,
            Votes votes,
            ConductCycle cycles,
            GroupFacts groups,
            Actors actors,
            PlanningClock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.votes = votes;
        this.cycles = cycles;
        this.groups = groups;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** Whether this person leads the group and it is asked for anything now. */
    @Transactional(readOnly = true)
    public boolean mayRepeat(UUID meeting) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        return found.asksTheGroup(clock.today()) && actors.may(Action.LEAD_GROUP, scope(found));
    }

    /**
     * Absent for whoever is no member on the day.
     *
     * @throws MeetingOutOfStep when nothing is asked of the group
     * @throws MeetingUnusable when the member has no address, or has no vote in what is voted about
     */
    public void to(UUID meeting, UUID membership) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        actors.require(Action.LEAD_GROUP, scope(found));
        if (!found.asksTheGroup(clock.today())) {
            throw new MeetingOutOfStep(found.state());
        }
        var day = Starts.day(found.startsAt());
        if (groups.members(found.groupId(), day).stream()
                .noneMatch(one -> one.id().equals(membership))) {
            throw new NotFound();
        }
        var member = groups.reachable(found.groupId(), day).stream()
                .filter(one -> one.id().equals(membership))
                .findFirst()
                .orElseThrow(() -> new MeetingUnusable("meeting.no-address", "membership"));
        if (found.state() == MeetingState.VOTING && !votes.openTo(meeting, membership)) {
            throw new MeetingUnusable("meeting.no-vote", "membership");
        }
        events.publishEvent(
                new InvitationRepeated(meeting, found.territory(), membership, member.name() + ", " + member.email()));
    }

    private Scope scope(Meeting meeting) {
        return cycles.get(meeting.cycle()).scope().ofGroup(meeting.groupId());
    }
}
