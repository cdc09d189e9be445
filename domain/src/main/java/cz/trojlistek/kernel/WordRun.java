package cz.trojlistek.kernel;

/** A run of words that stayed, came or went between two wordings. */
public record WordRun(Change change, String text) {

    public enum Change {
        SAME,
        ADDED,
        REMOVED
    }
}
