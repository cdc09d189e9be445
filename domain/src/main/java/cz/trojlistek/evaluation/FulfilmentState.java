package cz.trojlistek.evaluation;

/** How a measure stands at the end of what is evaluated (BR-171). */
public enum FulfilmentState {
    FULFILLED,
    PARTLY,
    ONGOING,
    NOT_FULFILLED,
    /** Nobody wants it any more. */
    DROPPED
}
