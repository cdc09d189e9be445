package cz.trojlistek.workinggroup;

import java.util.List;

/** What a group is for. */
public enum GroupKind {
    /** Steers the cycle and decides; holds all three sides of the triad (BR-104). One a cycle. */
    COORDINATION,
    /** Plans for one group of people or services and writes one chapter. */
    WORKING,
    /** The team of one district in the cycle of its region; recommends, writes no chapter (BR-153). One a district. */
    DISTRICT;

    /** What every cycle needs before its groups are complete (BR-103). */
    static final List<GroupKind> NEEDED = List.of(COORDINATION, WORKING);
}
