package cz.trojlistek.analysis;

/** On which side of the balance something stands. */
public enum BalanceSide {
    /** What people need. */
    NEED,
    /** What services give today. */
    CAPACITY,
    /** Money there is for it. */
    RESOURCE
}
