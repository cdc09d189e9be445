package cz.trojlistek.letter;

/** Why a letter has not arrived. */
public enum Problem {
    /** The mail server does not answer, or takes nothing from us. It is tried again. */
    SERVER_AWAY,
    /** The mail server asks us to come later. It is tried again. */
    REFUSED_FOR_NOW,
    /** Nobody has this address, or their server takes no such letter: trying again would not help. */
    REFUSED,
    /** It could not be sent in time. */
    TOO_LATE,
    /** A later letter about the same has taken its place. */
    OVERTAKEN
}
