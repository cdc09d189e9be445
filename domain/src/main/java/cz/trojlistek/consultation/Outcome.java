package cz.trojlistek.consultation;

/** How a comment ends; exactly one of these (BR-124). */
public enum Outcome {
    ACCEPTED,
    PARTLY_ACCEPTED,
    NOT_ACCEPTED,
    NOTED,
    EXPLAINED;

    /** Everything but plain acceptance owes the author a reason (BR-124). */
    public boolean needsReason() {
        return this != ACCEPTED;
    }

    /** The plan changes, so the comment is linked to the change (BR-125). */
    public boolean changesPlan() {
        return this == ACCEPTED || this == PARTLY_ACCEPTED;
    }
}
