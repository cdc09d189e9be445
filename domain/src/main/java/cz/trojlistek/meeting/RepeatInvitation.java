package cz.trojlistek.meeting;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.GroupFacts;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends one member the invitation once more: the letter did not arrive, the address was put right, or they are new. */
@Service
@Transactional
public class RepeatInvitation {

    private final Meetings meetings;
    private final ConductCycle cycles;
    private final GroupFacts groups;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    RepeatInvitation(
            Meetings meetings,
            ConductCycle cycles,
            GroupFacts groups,
            Actors actors,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.cycles = cycles;
        this.groups = groups;
        this.actors = actors;
        this.events = events;
    }

    /** Refused when the group is not invited or the member has no address; absent for whoever is no member on the day. */
    public void to(UUID meeting, UUID membership) {
        var found = meetings.findById(meeting).orElseThrow(NotFound::new);
        actors.require(Action.LEAD_GROUP, cycles.get(found.cycle()).scope().ofGroup(found.groupId()));
        if (found.state() != MeetingState.INVITED) {
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
        events.publishEvent(
                new InvitationRepeated(meeting, found.territory(), membership, member.name() + ", " + member.email()));
    }
}
