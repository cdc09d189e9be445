package cz.trojlistek.letter.post;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends the postman every few seconds, in a thread of its own: a slow mail server must not hold up the clock of the engine. Starts
 * last and stops first, so that the letter on its way can still be marked.
 */
@Component
@ConditionalOnBooleanProperty(name = "trojlistek.engine.jobs", matchIfMissing = true)
class PostRounds implements SmartLifecycle {

    private static final int PAUSE_SECONDS = 5;
    private static final int LAST_ROUND_SECONDS = 20;

    private final Postman postman;
    private volatile boolean running;
    private @Nullable ScheduledExecutorService rounds;

    PostRounds(Postman postman) {
        this.postman = postman;
    }

    @Override
    public synchronized void start() {
        running = true;
        rounds = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("postman").daemon().factory());
        rounds.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    /** A round that fails is told and the next one comes all the same. */
    private void round() {
        try {
            postman.deliverDue(() -> running);
        } catch (RuntimeException bug) {
            LoggerFactory.getLogger(PostRounds.class).error("the postman stumbled", bug);
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
