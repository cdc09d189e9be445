package cz.trojlistek.workinggroup;

/** How many votes a decision needs. */
public enum DecisionMajority {
    /** More than half of the members with a vote who are there. */
    OF_PRESENT,
    /** More than half of all members with a vote. */
    OF_ALL,
    /** Somebody is for it and nobody against. */
    CONSENSUS;

    /** @param present members with a vote who were there, {@code all} those the group had on that day */
    public boolean adopts(int votesFor, int votesAgainst, int present, int all) {
        return switch (this) {
            case OF_PRESENT -> 2 * votesFor > present;
            case OF_ALL -> 2 * votesFor > all;
            case CONSENSUS -> votesFor > 0 && votesAgainst == 0;
        };
    }
}
