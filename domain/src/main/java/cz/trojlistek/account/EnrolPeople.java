package cz.trojlistek.account;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts without an invitation, for demo, replay and tests. A real installation invites its people. */
@Service
@Transactional
@ProcessSide
public class EnrolPeople {

    private final People people;
    private final RoleAssignments assignments;
    private final PlanningClock clock;

    EnrolPeople(People people, RoleAssignments assignments, PlanningClock clock) {
        this.people = people;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * Enrolling the same login again adds the roles that are missing. All of them hold from today or, if somebody was
     * enrolled on a later day of a clock that has been moved, from then back to today.
     *
     * @param passwordHash as the sign-in stores it, or null: nobody can sign in, but may act in a replay
     * @param grants at least one; the first says where the account belongs
     */
    public UUID enrol(String login, String name, @Nullable String passwordHash, List<Grant> grants) {
        return enrol(login, name, passwordHash, grants.getFirst().territory(), grants);
    }

    /** As above, for somebody whose roles come from elsewhere, as those of a group come from its membership. */
    public UUID enrol(
            String login, String name, @Nullable String passwordHash, TerritoryPath home, List<Grant> grants) {
        var known = people.findByLogin(login);
        known.ifPresent(person -> person.enrolAgain(name, passwordHash));
        var person = people.save(known.orElseGet(() -> Person.enrol(login, name, passwordHash, home, clock.instant())));
        var today = clock.today();
        var held = assignments.findByPersonAndEndedAtIsNull(person.id());
        for (var grant : grants) {
            var assigned = held.stream().filter(one -> one.isFor(grant)).findFirst();
            assigned.ifPresent(one -> one.holdFrom(today));
            assignments.save(assigned.orElseGet(() -> RoleAssignment.grant(person.id(), grant, today, null)));
        }
        return person.id();
    }
}
