package cz.trojlistek.plan;

/** What may happen to an element between two texts. */
public enum ChangeSort {
    /** Other words, indicators or costs. */
    CHANGED,
    ADDED,
    REMOVED,
    /** The same elsewhere. */
    MOVED
}
