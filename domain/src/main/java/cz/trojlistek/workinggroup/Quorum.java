package cz.trojlistek.workinggroup;

/** How many members with a vote have to be there before a group decides (BR-106). */
public enum Quorum {
    /** More than half of them. */
    MAJORITY,
    /** Two thirds of them or more. */
    TWO_THIRDS,
    /** A group that only advises decides with whoever comes. */
    NONE;

    /** Of so many members with a vote. */
    public int needed(int votingMembers) {
        return switch (this) {
            case MAJORITY -> votingMembers / 2 + 1;
            case TWO_THIRDS -> Math.max(1, Math.ceilDiv(2 * votingMembers, 3));
            case NONE -> 0;
        };
    }
}
