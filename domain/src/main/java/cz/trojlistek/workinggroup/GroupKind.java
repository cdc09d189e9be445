package cz.trojlistek.workinggroup;

import cz.trojlistek.kernel.TerritoryPath;
import java.util.List;

/** What a group is for. */
public enum GroupKind {
    /** Steers the cycle and decides; holds all three sides of the triad (BR-104). One a cycle. */
    COORDINATION,
    /** Plans for one group of people or services and writes one chapter. */
    WORKING,
    /** Meets on how a region's plan is made: coordinators of its towns, methodologists. Writes no chapter. */
    METHODICAL,
    /** Representatives of municipalities: the towns around the one that plans, or all of a region. Writes no chapter. */
    MUNICIPAL,
    /** The team of one district in the cycle of its region; recommends, writes no chapter (BR-153). One a district. */
    DISTRICT;

    /** What every cycle needs before its groups are complete (BR-103). */
    static final List<GroupKind> NEEDED = List.of(COORDINATION, WORKING);

    private static final List<GroupKind> OF_A_TOWN = List.of(WORKING, COORDINATION, MUNICIPAL);
    private static final List<GroupKind> OF_A_REGION = List.of(WORKING, COORDINATION, METHODICAL, MUNICIPAL, DISTRICT);

    /** What the cycle of a territory may have. */
    static List<GroupKind> of(TerritoryPath territory) {
        return territory.isRegion() ? OF_A_REGION : OF_A_TOWN;
    }
}
