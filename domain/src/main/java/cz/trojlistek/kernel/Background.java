package cz.trojlistek.kernel;

import java.time.Instant;
import java.util.List;

/** Work that waits for its time. Workers do it by themselves; a replay, which moves the clock, has it done at once. */
public interface Background {

    /** Does everything that is due now, in the order it fell due, until nothing is. */
    void runDue();

    /** A timer that waits: the element of a diagram, {@code process.element}, when it falls due, and its plan's title. */
    record Timer(String step, Instant at, String plan) {}

    /** The timers that fall due next, the earliest first; those that failed for good are not among them. */
    List<Timer> upcoming(int limit);

    /** Runs the steps while no worker runs, so that nobody else does what is due; afterwards they go on. */
    void alone(Runnable steps);
}
