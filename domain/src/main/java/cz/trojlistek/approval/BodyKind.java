package cz.trojlistek.approval;

/** The two kinds of bodies that decide about a plan; the kind says whose clerk records and whether a session is announced. */
public enum BodyKind {
    /** Rada: meets behind closed doors, needs no announcement. */
    COUNCIL,
    /** Zastupitelstvo, or a meeting of representatives of municipalities: announced in advance (BR-134). */
    ASSEMBLY
}
