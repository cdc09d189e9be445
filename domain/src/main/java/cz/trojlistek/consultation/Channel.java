package cz.trojlistek.consultation;

/** The way a comment came in (codelists.yaml, comment_channels). */
public enum Channel {
    PORTAL,
    EMAIL,
    DATA_BOX,
    POST,
    IN_PERSON,
    AT_CONFERENCE
}
