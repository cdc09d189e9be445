package cz.trojlistek.kernel;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Long work that no diagram waits for, looked after every few seconds in a thread of its own, so that it holds up nobody else. Begins
 * when the application is up and ends before it goes down; what is left is done after the next start.
 */
public abstract class Rounds implements SmartLifecycle {

    private static final int LAST_ROUND_SECONDS = 20;

    private final String name;
    private final int pauseSeconds;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService rounds;

    protected Rounds(String name, int pauseSeconds) {
        this.name = name;
        this.pauseSeconds = pauseSeconds;
    }

    /** Does what there is to do, as long as {@code goOn} says so. */
    protected abstract void round(BooleanSupplier goOn);

    @Override
    public synchronized void start() {
        running = true;
        rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
        rounds.scheduleWithFixedDelay(this::one, pauseSeconds, pauseSeconds, TimeUnit.SECONDS);
    }

    /** A round that fails is told, and the next one comes all the same. */
    private void one() {
        try {
            round(() -> running);
        } catch (RuntimeException bug) {
            LoggerFactory.getLogger(getClass()).error("a round of {} failed", name, bug);
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        if (rounds != null) {
            rounds.shutdown();
            try {
                rounds.awaitTermination(LAST_ROUND_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
            rounds = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
