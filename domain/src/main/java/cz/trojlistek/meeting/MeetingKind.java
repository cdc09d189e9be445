package cz.trojlistek.meeting;

/** What a group meets for (entities.yaml, Meeting.kind). */
public enum MeetingKind {
    REGULAR,
    EXTRAORDINARY,
    METHODICAL,
    CONFERENCE,
    PUBLIC_HEARING,
    /** Nobody meets: the members vote from the invitation until the moment that stands for its beginning. */
    PER_ROLLAM,
    /** Representatives of the municipalities. */
    MUNICIPALITIES,
    /** Exchange of experience. */
    EXCHANGE;

    /** Where a group decides, it needs a quorum (BR-106); elsewhere whoever has come has come. */
    public boolean decides() {
        return this == REGULAR || this == EXTRAORDINARY || this == PER_ROLLAM || this == MUNICIPALITIES;
    }

    /** Whether it is announced and anybody may come, whatever the rules of the group. */
    public boolean open() {
        return this == CONFERENCE || this == PUBLIC_HEARING;
    }

    /** Whether the group goes through what it agreed on before: not before the public, and not where nobody meets. */
    boolean controls() {
        return !open() && this != PER_ROLLAM;
    }
}
