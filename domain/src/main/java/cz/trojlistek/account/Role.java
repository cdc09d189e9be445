package cz.trojlistek.account;

import java.util.Locale;

/** The roles of a town's cycle (roles_permissions.yaml). The lower-case name is the candidate group in the diagrams. */
public enum Role {
    ADMINISTRATOR(false),
    COORDINATOR(false),
    DEPARTMENT_HEAD(false),
    GROUP_MANAGER(true),
    GROUP_MEMBER(true),
    COORDINATION_GROUP(false),
    COUNCIL_CLERK(false),
    ASSEMBLY_CLERK(false),
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

    public String candidateGroup() {
        return name().toLowerCase(Locale.ROOT);
    }
}
