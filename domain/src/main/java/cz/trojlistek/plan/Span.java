package cz.trojlistek.plan;

/** A run of words that stayed, came or went between two wordings. */
public record Span(Change change, String text) {

    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }
}
