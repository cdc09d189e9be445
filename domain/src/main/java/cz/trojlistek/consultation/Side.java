package cz.trojlistek.consultation;

/** For which side of the triad, or for the public at large, an author speaks (codelists.yaml, triad_roles). */
public enum Side {
    USER,
    PROVIDER,
    COMMISSIONER,
    PUBLIC
}
