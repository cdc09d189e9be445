package cz.trojlistek.territory;

/** The three tiers of planning; their number of leaves is how the screens mark them. */
public enum Tier {
    ORP(1),
    DISTRICT(2),
    REGION(3);

    private final int leaves;

    Tier(int leaves) {
        this.leaves = leaves;
    }

    public int leaves() {
        return leaves;
    }
}
