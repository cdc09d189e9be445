package cz.trojlistek.account;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles that follow from other facts, for example from membership in a group. The caller has checked the right. */
@Service
@Transactional
@ProcessSide
public class GrantRoles {

    private final People people;
    private final RoleAssignments assignments;
    private final PlanningClock clock;

    GrantRoles(People people, RoleAssignments assignments, PlanningClock clock) {
        this.people = people;
        this.assignments = assignments;
        this.clock = clock;
    }

    /**
     * From today on, until it is ended. Granting what somebody holds changes nothing.
     *
     * @param group for {@link Role#GROUP_MANAGER} and {@link Role#GROUP_MEMBER} their group, for all other roles null
     * @throws RoleUnusable when the role needs a group and has none, or the other way round
     */
    public void grant(UUID person, Role role, TerritoryPath territory, @Nullable UUID group) {
        var holder = people.findById(person).orElseThrow(NotFound::new);
        var wanted = new Grant(role, territory, group);
        var today = clock.today();
        var held = assignments.findByPersonAndEndedAtIsNull(holder.id()).stream()
                .anyMatch(one -> one.isFor(wanted) && one.covers(today));
        if (!held) {
            assignments.save(RoleAssignment.grant(holder.id(), wanted, today, null));
        }
    }

    /** At once. Ending what nobody holds changes nothing. */
    public void end(UUID person, Role role, TerritoryPath territory, @Nullable UUID group) {
        var unwanted = new Grant(role, territory, group);
        for (var one : assignments.findByPersonAndEndedAtIsNull(person)) {
            if (one.isFor(unwanted)) {
                one.end(clock.instant());
                assignments.save(one);
            }
        }
    }
}
