package cz.trojlistek.workinggroup;

/** What a member does in the group. */
public enum MemberFunction {
    CHAIR,
    /** Calls and leads the group's meetings and writes its chapter. */
    MANAGER,
    MEMBER,
    MINUTES_TAKER,
    /** Attends and speaks, never votes (BR-107). */
    GUEST;

    /** True for those who lead the group: they approve its minutes (BR-108). */
    public boolean leads() {
        return this == CHAIR || this == MANAGER;
    }
}
