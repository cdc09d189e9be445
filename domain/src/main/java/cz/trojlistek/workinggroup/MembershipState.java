package cz.trojlistek.workinggroup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody is in a group, read off the facts (state_machines.yaml, membership). */
public enum MembershipState {
    GUEST,
    MEMBER,
    /** Rests: not invited, not counted, without a vote. */
    SUSPENDED,
    ENDED;

    static MembershipState of(MemberFunction function, @Nullable LocalDate suspendedOn, @Nullable LocalDate untilDay) {
        if (untilDay != null) {
            return ENDED;
        }
        if (suspendedOn != null) {
            return SUSPENDED;
        }
        return function == MemberFunction.GUEST ? GUEST : MEMBER;
    }
}
