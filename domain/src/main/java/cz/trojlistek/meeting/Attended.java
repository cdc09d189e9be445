package cz.trojlistek.meeting;

/** Whether a member came to a meeting. */
public enum Attended {
    PRESENT,
    /** Somebody the member named came instead, and votes if the member does. */
    SUBSTITUTE,
    EXCUSED,
    ABSENT;

    /** The member or the substitute was there. */
    public boolean there() {
        return this == PRESENT || this == SUBSTITUTE;
    }
}
