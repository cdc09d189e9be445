package cz.trojlistek.meeting;

/** How a decision was taken. */
public enum DecisionMethod {
    /** Everybody with a vote who was there agreed. */
    CONSENSUS,
    /** Hands were counted. */
    COUNTED,
    /** By a ballot in the program, see {@link TakeVotes}. */
    ELECTRONIC,
    /** Without a meeting, within a window; the quorum is counted from the votes. */
    PER_ROLLAM
}
