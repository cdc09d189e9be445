package cz.trojlistek.workinggroup;

/** What a group is for. */
public enum GroupKind {
    /** Steers the cycle and decides; holds all three sides of the triad (BR-104). One a cycle. */
    COORDINATION,
    /** Plans for one group of people or services and writes one chapter. */
    WORKING
}
