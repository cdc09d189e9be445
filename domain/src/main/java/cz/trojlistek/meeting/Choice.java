package cz.trojlistek.meeting;

/** How a member votes. */
public enum Choice {
    FOR,
    AGAINST,
    ABSTAINED
}
