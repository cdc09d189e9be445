package cz.trojlistek.consultation;

/** How far the settlement of one comment is; computed from facts, stored nowhere. */
public enum CommentState {
    /** Nobody has proposed anything yet. */
    OPEN,
    /** A settlement is proposed and not decided. */
    PROPOSED,
    /** Decided and accepted, but not yet linked to the change in the plan (BR-125). */
    UNLINKED,
    SETTLED,
    /** Came after the end: recorded, not settled (BR-122). */
    LATE
}
