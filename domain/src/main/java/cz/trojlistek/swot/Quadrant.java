package cz.trojlistek.swot;

/** The four fields of a SWOT in the order they are read: what is ours first, then what comes from outside. */
public enum Quadrant {
    STRENGTHS,
    WEAKNESSES,
    OPPORTUNITIES,
    THREATS
}
