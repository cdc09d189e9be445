package cz.trojlistek;

/** Whether a test does all it can ({@code make test-slow}), or the part of it that {@code make test} has time for. */
public final class Slow {

    public static final boolean SUITE = Boolean.getBoolean("slow");

    private Slow() {}
}
