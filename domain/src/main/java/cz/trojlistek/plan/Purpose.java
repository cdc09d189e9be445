package cz.trojlistek.plan;

/** What a version was frozen for. */
public enum Purpose {
    /** The draft the public comments on (BR-120). */
    CONSULTATION,
    /** With the accepted comments worked in (BR-125). */
    REVISED,
    /** What the bodies decide on. */
    FINAL
}
