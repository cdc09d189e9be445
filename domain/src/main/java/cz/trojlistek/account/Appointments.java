package cz.trojlistek.account;

import cz.trojlistek.territory.Territory;
import cz.trojlistek.territory.Tier;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may give which role to others. An administrator may give every role in the own regions. A coordinator brings people
 * into the own ORP and into its coordination group, no more: who submits a dossier, records what council and assembly
 * decided, watches the trail or administers is never chosen by the person whose work it is about. The planner of a region does the same there. Roles of a group come
 * and go with the membership of the group and are given by nobody here.
 */
final class Appointments {

    private static final Set<Role> BY_COORDINATOR = EnumSet.of(Role.COORDINATION_GROUP);

    private Appointments() {}

    static boolean mayGive(Grant held, Grant wanted) {
        return !wanted.role().ofOneGroup() && mayManage(held, wanted);
    }

    /** May give a link to, disable or enable somebody who holds this: nobody gets hold of an account above the own. */
    static boolean mayManage(Grant held, Grant others) {
        return switch (held.role()) {
            case ADMINISTRATOR -> held.territory().contains(others.territory());
            case COORDINATOR, REGION_PLANNER ->
                held.territory().equals(others.territory())
                        && (others.role().ofOneGroup() || BY_COORDINATOR.contains(others.role()));
            default -> false;
        };
    }

    /** Each role at the tier it serves; a region's plan has bodies and a coordination group as a town's has, a district none. */
    static boolean fits(Role role, Tier tier) {
        return switch (role) {
            case ADMINISTRATOR, REGION_PLANNER, REGION_DEPARTMENT_HEAD, METHODOLOGIST -> tier == Tier.REGION;
            case DISTRICT_COORDINATOR, DISTRICT_TEAM -> tier == Tier.DISTRICT;
            case COORDINATION_GROUP, COUNCIL_CLERK, ASSEMBLY_CLERK -> tier != Tier.DISTRICT;
            case AUDITOR -> true;
            default -> tier == Tier.ORP;
        };
    }

    static List<Role> at(Actor actor, Territory place) {
        return EnumSet.complementOf(EnumSet.of(Role.PUBLIC)).stream()
                .filter(role -> fits(role, place.tier()))
                .filter(role ->
                        actor.grants().stream().anyMatch(held -> mayGive(held, new Grant(role, place.path(), null))))
                .toList();
    }
}
