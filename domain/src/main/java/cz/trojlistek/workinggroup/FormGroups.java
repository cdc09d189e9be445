package cz.trojlistek.workinggroup;

import cz.trojlistek.account.Action;
import cz.trojlistek.account.Actors;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a coordinator does with the groups of a cycle: found them, fill them, put them right, declare them complete. */
@Service
@Transactional
public class FormGroups {

    private final WorkingGroups groups;
    private final Memberships memberships;
    private final GroupEstablishments establishments;
    private final MissingSides triad;
    private final MemberRoles roles;
    private final ConductCycle cycles;
    private final Actors actors;
    private final PlanningClock clock;

    FormGroups(
            WorkingGroups groups,
            Memberships memberships,
            GroupEstablishments establishments,
            MissingSides triad,
            MemberRoles roles,
            ConductCycle cycles,
            Actors actors,
            PlanningClock clock) {
        this.groups = groups;
        this.memberships = memberships;
        this.establishments = establishments;
        this.triad = triad;
        this.roles = roles;
        this.cycles = cycles;
        this.actors = actors;
        this.clock = clock;
    }

    /** Founds a group while the cycle is organised; the teams of districts are founded by {@link FoundTeams}. Refuses a second coordination group, a
     * methodical one of a town and a name that is taken. */
    public UUID found(UUID cycle, GroupKind kind, String name) {
        var of = manageable(cycle);
        requireOrganising(of);
        if (kind == GroupKind.DISTRICT) {
            throw new GroupUnusable("workinggroup.district-missing", "district");
        }
        if (kind == GroupKind.METHODICAL && !of.territory().isRegion()) {
            throw new GroupUnusable("workinggroup.methodical-of-region", "kind");
        }
        var group = WorkingGroup.found(of, kind, name, clock.instant());
        if (kind == GroupKind.COORDINATION && groups.existsByCycleAndKind(cycle, kind)) {
            throw new GroupUnusable("workinggroup.coordination-exists", "kind");
        }
        if (groups.existsByCycleAndNameIgnoreCase(cycle, group.name())) {
            throw nameTaken();
        }
        return unlessTaken(() -> groups.saveAndFlush(group), nameTaken()).id();
    }

    /** What kinds of groups the cycle may have: methodical ones and the teams of districts belong to a region. */
    @Transactional(readOnly = true)
    public List<GroupKind> kinds(UUID cycle) {
        return GroupKind.of(manageable(cycle).territory());
    }

    /**
     * Another name, until the plan ends. What a chapter of the plan is called is written in the plan.
     *
     * @throws ChangedMeanwhile when the group is not the one of {@code seenVersion} any more
     */
    public void rename(UUID group, int seenVersion, String name) {
        var found = group(group);
        var cycle = manageable(found.cycle());
        if (over(cycle)) {
            throw new WrongPhase(cycle.phase());
        }
        var wanted = Wording.line("name", name, 200);
        if (groups.existsByCycleAndNameIgnoreCaseAndIdNot(cycle.id(), wanted, group)) {
            throw nameTaken();
        }
        found.rename(seenVersion, wanted);
        unlessTaken(() -> groups.saveAndFlush(found), nameTaken());
    }

    /** Whether the person may rename groups of the cycle now. */
    @Transactional(readOnly = true)
    public boolean mayRename(PlanningCycle cycle) {
        return actors.may(Action.MANAGE_GROUPS, cycle.scope()) && !over(cycle);
    }

    private boolean over(PlanningCycle cycle) {
        return cycle.phase() == Phase.REJECTED || cycle.ended(clock.today());
    }

    /**
     * Takes back a group founded by mistake, while the cycle is organised: nothing but members can hang on it then. Who was
     * in it and has left goes with it, the trail keeps them; or the first member admitted would make the mistake last.
     *
     * @throws ChangedMeanwhile when the group is not the one of {@code seenVersion} any more
     */
    public void remove(UUID group, int seenVersion) {
        var found = group(group);
        requireOrganising(manageable(found.cycle()));
        if (memberships.existsByGroupIdAndUntilDayIsNull(group)) {
            throw notEmpty();
        }
        found.remove(seenVersion);
        unlessTaken(
                () -> {
                    memberships.deleteByGroupId(group);
                    groups.delete(found);
                    groups.flush();
                    return group;
                },
                notEmpty());
    }

    private static GroupUnusable notEmpty() {
        return new GroupUnusable("workinggroup.not-empty", "group");
    }

    /**
     * The group agrees on its rules of procedure (BR-105 to 107); they hold for what comes, also for meetings planned already.
     *
     * @throws ChangedMeanwhile when the group is not the one of {@code seenVersion} any more
     */
    public void agreeRules(UUID group, int seenVersion, RulesOfProcedure rules) {
        var found = group(group);
        actors.require(Action.MANAGE_GROUPS, found.scope(cycles.get(found.cycle())));
        found.agreeRules(seenVersion, rules);
        groups.save(found);
    }

    /**
     * Somebody joins the group. Once the groups are established a newcomer has no vote before having attended as a guest
     * (BR-107). A person with an account gets the matching role in the group. Refused when somebody of that name and
     * organisation is in it already.
     */
    public UUID admit(UUID group, NewMember member) {
        var to = groups.findWithLockById(group).orElseThrow(NotFound::new); // of two who admit the same, one waits
        requireVoteInTime(manageable(to.cycle()), member.voting());
        var person = member.person();
        requireNewcomer(group, person);
        if (memberships.isThere(group, member.name(), member.organisation())) {
            throw new GroupUnusable("workinggroup.same-name", "name");
        }
        var membership = Membership.of(to, member, clock.today());
        unlessTaken(() -> memberships.saveAndFlush(membership), alreadyMember());
        roles.grant(to, person, member.function()); // what follows stands after it in the trail
        return membership.id();
    }

    /**
     * What was written of a member is put right, or an account is joined to it, which gets the matching role. The vote
     * and the days in the group stay; a vote is given here only before the groups are established (BR-107).
     *
     * @throws ChangedMeanwhile when the membership is not the one of {@code seenVersion} any more
     */
    public void correct(UUID membership, int seenVersion, NewMember now) {
        var found = memberships.findById(membership).orElseThrow(NotFound::new);
        var of = group(found.groupId());
        requireVoteInTime(manageable(of.cycle()), now.voting() && !found.voting());
        var person = found.person();
        var function = found.function();
        if (!Objects.equals(person, now.person())) {
            requireNewcomer(of.id(), now.person());
        }
        found.correct(of, seenVersion, now, roles::login);
        unlessTaken(() -> memberships.saveAndFlush(found), alreadyMember());
        roles.change(of, person, function, now); // what follows stands after it in the trail
    }

    /** The member leaves today; the role that came with the membership ends. */
    public void release(UUID membership) {
        var found = memberships.findById(membership).orElseThrow(NotFound::new);
        var of = group(found.groupId());
        manageable(of.cycle());
        found.release(of, clock.today());
        memberships.saveAndFlush(found);
        roles.end(of, found.person(), found.function());
    }

    /**
     * Declares the groups of the cycle complete, once.
     *
     * @param overrideReason why it goes on although a side of the triad has nobody; empty for none
     * @throws GroupsIncomplete without a coordination group or without a working group (BR-103)
     * @throws TriadIncomplete when a side is missing in the coordination group and there is no reason (BR-104)
     */
    public void establish(UUID cycle, String overrideReason) {
        var of = manageable(cycle);
        requireOrganising(of);
        for (var kind : GroupKind.NEEDED) {
            if (!groups.existsByCycleAndKind(cycle, kind)) {
                throw new GroupsIncomplete(kind);
            }
        }
        if (establishments.existsByCycle(cycle)) {
            throw alreadyEstablished();
        }
        var decision = GroupEstablishment.decide(
                of, triad.in(cycle), Wording.optional("overrideReason", overrideReason, 2000), clock.instant());
        unlessTaken(() -> establishments.saveAndFlush(decision), alreadyEstablished());
    }

    /** Members come and change until the plan is in force, with a vote only while the cycle is organised. */
    private static void requireVoteInTime(PlanningCycle cycle, boolean newVote) {
        if (cycle.phase().compareTo(Phase.ORGANISING) < 0 || cycle.phase().compareTo(Phase.IN_FORCE) >= 0) {
            throw new WrongPhase(cycle.phase());
        }
        if (newVote && cycle.phase() != Phase.ORGANISING) {
            throw new GroupUnusable("workinggroup.first-as-guest", "voting");
        }
    }

    private void requireNewcomer(UUID group, @Nullable UUID person) {
        if (person != null && memberships.existsByGroupIdAndPersonAndUntilDayIsNull(group, person)) {
            throw alreadyMember();
        }
    }

    private PlanningCycle manageable(UUID cycle) {
        var found = cycles.get(cycle);
        actors.require(Action.MANAGE_GROUPS, found.scope());
        return found;
    }

    private WorkingGroup group(UUID group) {
        return groups.findById(group).orElseThrow(NotFound::new);
    }

    static void requireOrganising(PlanningCycle cycle) {
        if (cycle.phase() != Phase.ORGANISING) {
            throw new WrongPhase(cycle.phase());
        }
    }

    /** Two people at once: the second meets the unique index, not the check before it. */
    static <T> T unlessTaken(Supplier<T> save, GroupUnusable taken) {
        try {
            return save.get();
        } catch (DataIntegrityViolationException collision) {
            taken.addSuppressed(collision);
            throw taken;
        }
    }

    static GroupUnusable nameTaken() {
        return new GroupUnusable("workinggroup.name-taken", "name");
    }

    private static GroupUnusable alreadyMember() {
        return new GroupUnusable("workinggroup.already-member", "person");
    }

    private static GroupUnusable alreadyEstablished() {
        return new GroupUnusable("workinggroup.already-established", "overrideReason");
    }
}
