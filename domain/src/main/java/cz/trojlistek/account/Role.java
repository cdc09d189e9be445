package cz.trojlistek.account;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.Locale;

/** The roles of planning (roles_permissions.yaml). The lower-case name is the candidate group in the diagrams. */
public enum Role {
    ADMINISTRATOR(false),
    COORDINATOR(false),
    DEPARTMENT_HEAD(false),
    GROUP_MANAGER(true),
    GROUP_MEMBER(true),
    COORDINATION_GROUP(false),
    COUNCIL_CLERK(false),
    ASSEMBLY_CLERK(false),
    /** Conducts the plan of a region as a coordinator conducts that of a town. */
    REGION_PLANNER(false),
    /** Puts the plan of a region before its bodies. */
    REGION_DEPARTMENT_HEAD(false),
    /** Carries measures of a plan; held for what is reported of them in one evaluation. */
    MEASURE_OWNER(true),
    /** Leads the team of a district, and hands over what it recommends. */
    DISTRICT_COORDINATOR(false),
    /** Member of the team of a district. */
    DISTRICT_TEAM(false),
    /** Helps the towns of a region to plan; reads all of it. */
    METHODOLOGIST(false),
    AUDITOR(false),
    /** Anybody, signed in or not. Held by nobody in particular. */
    PUBLIC(false);

    private final boolean ofOneGroup;

    Role(boolean ofOneGroup) {
        this.ofOneGroup = ofOneGroup;
    }

    /** True for roles that are held in one working group and not in a whole territory. */
    public boolean ofOneGroup() {
        return ofOneGroup;
    }

    /**
     * Whose turn it is in that place: diagrams that serve towns and regions alike name the role of the town, and in a
     * region its counterpart stands there.
     */
    public Role at(TerritoryPath territory) {
        if (!territory.isRegion()) {
            return this;
        }
        return switch (this) {
            case COORDINATOR -> REGION_PLANNER;
            case DEPARTMENT_HEAD -> REGION_DEPARTMENT_HEAD;
            default -> this;
        };
    }

    public String candidateGroup() {
        return name().toLowerCase(Locale.ROOT);
    }
}
