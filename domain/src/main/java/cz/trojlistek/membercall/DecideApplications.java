package cz.trojlistek.membercall;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupFacts;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who forms the groups of a cycle decides who of those that answered the call comes into one. Each is told by a letter. */
@Service
@Transactional
public class DecideApplications {

    private final MemberApplications applications;
    private final MemberCalls calls;
    private final ApplicationLetters letters;
    private final FormGroups forming;
    private final GroupFacts groups;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    DecideApplications(
            MemberApplications applications,
            MemberCalls calls,
            ApplicationLetters letters,
            FormGroups forming,
            GroupFacts groups,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.applications = applications;
        this.calls = calls;
        this.letters = letters;
        this.forming = forming;
        this.groups = groups;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Into a group of the same cycle: as a member with a vote while the cycle is organised, else as a guest first (BR-107).
     * Refused when it is decided already, and with the sentences of {@link FormGroups#admit}.
     */
    public void admit(UUID application, @Nullable UUID group, boolean guest) {
        var found = applications.findById(application).orElseThrow(NotFound::new);
        var call = decidable(found);
        if (group == null) {
            throw new CallUnusable("membercall.group-missing", "group");
        }
        var into = groups.get(group);
        if (!into.cycle().equals(call.cycle())) {
            throw new NotFound();
        }
        var sent = found.sent();
        var function = guest ? MemberFunction.GUEST : MemberFunction.MEMBER;
        found.admit(
                call,
                forming.admit(
                        group,
                        new NewMember(
                                sent.name(), sent.organisation(), sent.side(), function, !guest, null, sent.email())),
                clock.instant());
        applications.saveAndFlush(found);
        letters.admitted(found, call, into.name(), guest);
    }

    /** {@code reason} is what the applicant reads, 1 to 1,000 characters. */
    public void decline(UUID application, String reason) {
        var found = applications.findById(application).orElseThrow(NotFound::new);
        var call = decidable(found);
        found.decline(call, reason, clock.instant());
        applications.saveAndFlush(found);
        letters.declined(found, call, reason);
    }

    private MemberCall decidable(MemberApplication application) {
        var call = calls.findWithLockById(application.callId()).orElseThrow(NotFound::new);
        actors.require(Action.MANAGE_GROUPS, cycles.get(call.cycle()).scope());
        return call;
    }
}
