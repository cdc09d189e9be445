package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who leads a group, or forms the groups of the cycle, lets a member rest who does not come: until they are back they are not
 * invited, do not count for the quorum and have no vote (state_machines.yaml, membership).
 */
@Service
@Transactional
public class SuspendMembers {

    private final Memberships memberships;
    private final WorkingGroups groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    SuspendMembers(
            Memberships memberships, WorkingGroups groups, ConductCycle cycles, Actors actors, PlanningClock clock) {
        this.memberships = memberships;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** From today on; {@code reason} is kept. Refused for a guest, who has nothing to lose, and for who is suspended or gone. */
    public void suspend(UUID membership, String reason) {
        var found = memberships.findById(membership).orElseThrow(NotFound::new);
        found.suspend(managed(found), reason, clock.today());
        memberships.saveAndFlush(found);
    }

    /** From today on a member as before. */
    public void reinstate(UUID membership) {
        var found = memberships.findById(membership).orElseThrow(NotFound::new);
        found.reinstate(managed(found), clock.today());
        memberships.saveAndFlush(found);
    }

    private WorkingGroup managed(Membership of) {
        var group = groups.findById(of.groupId()).orElseThrow(NotFound::new);
        var scope = group.scope(cycles.get(group.cycle()));
        actors.require(actors.may(Action.MANAGE_GROUPS, scope) ? Action.MANAGE_GROUPS : Action.LEAD_GROUP, scope);
        return group;
    }
}
