package cz.trojlistek.approval;

/** How a body decided about the plan put before it; of a committee that only advises, how it spoke. */
public enum Result {
    /** Adopted; a council that is not the last of the chain recommends it to the next body. */
    APPROVED,
    /** Sent back to be reworked; a new round begins with a new dossier. */
    RETURNED,
    /** Not adopted; the procedure ends. */
    REJECTED
}
