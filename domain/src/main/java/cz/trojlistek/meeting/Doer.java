package cz.trojlistek.meeting;

import cz.trojlistek.workinggroup.Side;

/** Who does what was agreed, as the public is told: a side, a function in the group or the group, never a name (BR-109). */
public enum Doer {
    COMMISSIONER,
    PROVIDER,
    USER,
    PUBLIC,
    CHAIR,
    MANAGER,
    MINUTES_TAKER,
    GROUP;

    static Doer of(Side side) {
        return valueOf(side.name());
    }
}
