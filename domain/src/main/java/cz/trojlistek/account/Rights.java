package cz.trojlistek.account;

import static cz.trojlistek.account.Action.*;
import static cz.trojlistek.account.Role.*;

import cz.trojlistek.kernel.Phase;
import java.util.EnumMap;
import java.util.Map;

/**
 * The one function that decides what a role may do (BR-201). Pure: role, where it is held, where the object is, the
 * phase of its cycle, the action. Everything that is not named here is refused.
 */
public final class Rights {

    /** How far from its own territory a role reaches. */
    private enum Reach {
        /** The very territory, and for roles of a group the very group. */
        OWN,
        /** The very territory; for roles of a group any group of it. */
        TERRITORY,
        /** The territory and everything below it. */
        BELOW,
        /** The very territory and those it lies in. */
        ABOVE,
        /** The territory, everything below it, and those it lies in. */
        AROUND
    }

    private static final Map<Role, Map<Action, Reach>> TABLE = new EnumMap<>(Role.class);

    static {
        allow(
                ADMINISTRATOR,
                Reach.BELOW,
                READ,
                MANAGE_PEOPLE,
                IMPORT_TERRITORIES,
                SEE_INCIDENTS,
                READ_AUDIT,
                MOVE_CLOCK);
        allow(COORDINATOR, Reach.ABOVE, READ);
        allow(
                COORDINATOR,
                Reach.OWN,
                OPEN_CYCLE,
                CONDUCT_CYCLE,
                MANAGE_GROUPS,
                LEAD_GROUP,
                TAKE_PART,
                WRITE_PLAN,
                REMARK);
        allow(COORDINATOR, Reach.OWN, SUBMIT_NEEDS, DECLARE_COFINANCING, REPORT_MEASURES, ALIGN_PLANS, MANAGE_PEOPLE);
        allow(DEPARTMENT_HEAD, Reach.ABOVE, READ);
        allow(DEPARTMENT_HEAD, Reach.OWN, OPEN_CYCLE, SUBMIT_DOSSIER, SUBMIT_NEEDS);
        allow(REGION_PLANNER, Reach.BELOW, READ);
        allow(
                REGION_PLANNER,
                Reach.OWN,
                OPEN_CYCLE,
                CONDUCT_CYCLE,
                MANAGE_GROUPS,
                LEAD_GROUP,
                TAKE_PART,
                WRITE_PLAN,
                REMARK,
                REPORT_MEASURES,
                ALIGN_PLANS,
                MANAGE_PEOPLE);
        allow(REGION_DEPARTMENT_HEAD, Reach.BELOW, READ);
        allow(REGION_DEPARTMENT_HEAD, Reach.OWN, OPEN_CYCLE, SUBMIT_DOSSIER);
        allow(GROUP_MANAGER, Reach.TERRITORY, READ, REMARK);
        allow(GROUP_MANAGER, Reach.OWN, LEAD_GROUP, TAKE_PART, WRITE_PLAN);
        allow(GROUP_MEMBER, Reach.TERRITORY, READ, REMARK);
        allow(GROUP_MEMBER, Reach.OWN, TAKE_PART);
        allow(MEASURE_OWNER, Reach.TERRITORY, READ);
        allow(MEASURE_OWNER, Reach.OWN, REPORT_MEASURES);
        allow(COORDINATION_GROUP, Reach.OWN, READ, STEER, REMARK);
        allow(COUNCIL_CLERK, Reach.OWN, READ, RECORD_COUNCIL);
        allow(ASSEMBLY_CLERK, Reach.OWN, READ, RECORD_ASSEMBLY);
        allow(DISTRICT_COORDINATOR, Reach.AROUND, READ);
        allow(DISTRICT_COORDINATOR, Reach.OWN, ALIGN_DISTRICT);
        allow(DISTRICT_TEAM, Reach.AROUND, READ);
        allow(METHODOLOGIST, Reach.BELOW, READ, REMARK);
        allow(AUDITOR, Reach.BELOW, READ, READ_AUDIT);
    }

    private Rights() {}

    public static boolean allow(Grant held, Scope object, Action action) {
        var reach = TABLE.getOrDefault(held.role(), Map.of()).get(action);
        return reach != null && reaches(reach, held, object) && inTime(held.role(), object, action);
    }

    private static boolean reaches(Reach reach, Grant held, Scope object) {
        return switch (reach) {
            case OWN ->
                held.territory().equals(object.territory())
                        && (!held.role().ofOneGroup()
                                || (held.group() != null && held.group().equals(object.group())));
            case TERRITORY -> held.territory().equals(object.territory());
            case BELOW -> held.territory().contains(object.territory());
            case ABOVE -> object.territory().contains(held.territory());
            case AROUND ->
                held.territory().contains(object.territory())
                        || object.territory().contains(held.territory());
        };
    }

    /** A plan is written only while it is being written; a group writes its chapter only while groups propose. */
    private static boolean inTime(Role role, Scope object, Action action) {
        if (action != WRITE_PLAN) {
            return true;
        }
        return object.phase() != null
                && (role == GROUP_MANAGER
                        ? object.phase() == Phase.PROPOSING
                        : object.phase().textOpen());
    }

    private static void allow(Role role, Reach reach, Action... actions) {
        for (var action : actions) {
            TABLE.computeIfAbsent(role, one -> new EnumMap<>(Action.class)).put(action, reach);
        }
    }

    /** True when the role reaches the territories its own lies in, so that lists may show them. */
    static boolean reachesAbove(Role role, Action action) {
        var reach = TABLE.getOrDefault(role, Map.of()).get(action);
        return reach == Reach.ABOVE || reach == Reach.AROUND;
    }

    /** True when the role reaches what lies below its territory, so that lists may show it. */
    static boolean reachesBelow(Role role, Action action) {
        var reach = TABLE.getOrDefault(role, Map.of()).get(action);
        return reach == Reach.BELOW || reach == Reach.AROUND;
    }

    static boolean reachesAnything(Role role, Action action) {
        return TABLE.getOrDefault(role, Map.of()).containsKey(action);
    }
}
