package cz.trojlistek.alignment;

/** What follows from the words of both sides. */
public enum AlignmentState {
    /** Both say the same, and no conflict. */
    AGREEMENT,
    /** One has said something, the other nothing. */
    ONE_SIDE,
    /** They say different things, or one says that there is a conflict. */
    CONFLICT
}
