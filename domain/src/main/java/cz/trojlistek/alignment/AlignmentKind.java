package cz.trojlistek.alignment;

/** How the measure of a town stands to the priority or measure of its region. */
public enum AlignmentKind {
    FULFILS,
    RELATES,
    CONFLICTS
}
