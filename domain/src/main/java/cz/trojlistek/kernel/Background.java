package cz.trojlistek.kernel;

/** Work that waits for its time. Workers do it by themselves; a replay, which moves the clock, has it done at once. */
public interface Background {

    /** Does everything that is due now, in the order it fell due, until nothing is. */
    void runDue();

    /** Runs the steps while no worker runs, so that nobody else does what is due; afterwards they go on. */
    void alone(Runnable steps);
}
