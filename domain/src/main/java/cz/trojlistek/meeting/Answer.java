package cz.trojlistek.meeting;

/** What a member says to an invitation. */
public enum Answer {
    COMING,
    EXCUSED,
    /** Somebody else comes in the member's place. */
    SUBSTITUTE
}
