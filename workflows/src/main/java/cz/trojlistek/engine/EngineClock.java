package cz.trojlistek.engine;

import cz.trojlistek.kernel.PlanningClock;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The engine looks for due timers by a clock of its own JVM. This keeps it at the planning clock: at the start, whenever
 * that is moved here, and every few seconds, in case another node has moved it.
 */
@Component
class EngineClock implements SmartLifecycle {

    private final PlanningClock clock;
    private volatile boolean running;

    EngineClock(PlanningClock clock) {
        this.clock = clock;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(PlanningClock.Moved moved) {
        follow();
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    synchronized void follow() {
        var planning = clock.millis(); // first: a little late does no harm, a little early would open a window too soon
        ClockUtil.offset(planning - System.currentTimeMillis());
    }

    @Override
    public void start() {
        follow();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the workers start, after everything they use. */
    @Override
    public int getPhase() {
        return SmartLifecycle.DEFAULT_PHASE - 1;
    }
}
