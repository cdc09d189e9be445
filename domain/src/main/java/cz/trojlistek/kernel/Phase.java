package cz.trojlistek.kernel;

/** How far a planning cycle is. The order of the constants is the order of the cycle (docs/domain.md P1). */
public enum Phase {
    OPENING,
    ORGANISING,
    ANALYSING,
    PROPOSING,
    DRAFTING,
    CONSULTATION,
    SETTLING,
    FINALISING,
    APPROVING,
    PUBLISHING,
    IN_FORCE,
    /** The last body said no; nothing more happens in this cycle. */
    REJECTED;

    /** The working text is written only then: not while the public reads it, nor once bodies decide about it (BR-120). */
    public boolean textOpen() {
        return switch (this) {
            case PROPOSING, DRAFTING, SETTLING, FINALISING -> true;
            default -> false;
        };
    }
}
