package cz.trojlistek.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whoever has the text of a plan open that somebody has begun, ended or saved there, once it is committed. What comes within a
 * second is told together. It only says that there is something new: the reader reads it with the own rights.
 */
@Component
public class WritingNews implements AutoCloseable {

    private static final long TOGETHER_MILLIS = 1000;

    private final Map<UUID, List<Reader>> readers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService messenger = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("writing-news").factory());

    private final class Reader {

        private final Runnable look;
        private boolean waiting;

        Reader(Runnable look) {
            this.look = look;
        }

        synchronized void hear() {
            if (!waiting) {
                waiting = true;
                messenger.schedule(this::tell, TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
            }
        }

        private void tell() {
            synchronized (this) {
                waiting = false;
            }
            look.run();
        }
    }

    /** Runs {@code look} on a thread of its own until what is returned is run. */
    public Runnable follow(UUID cycle, Runnable look) {
        var reader = new Reader(look);
        readers.computeIfAbsent(cycle, key -> new CopyOnWriteArrayList<>()).add(reader);
        return () -> readers.computeIfPresent(cycle, (key, all) -> {
            all.remove(reader);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void on(TextChanged change) {
        tell(change.subject());
    }

    @EventListener
    void on(TextMoved move) {
        tell(move.subject());
    }

    /** Once what is going on is committed. */
    void tell(UUID cycle) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                readers.getOrDefault(cycle, List.of()).forEach(Reader::hear);
            }
        });
    }

    /** How many pages have the text of this cycle open. */
    int readers(UUID cycle) {
        return readers.getOrDefault(cycle, List.of()).size();
    }

    @Override
    public void close() {
        messenger.shutdownNow();
    }
}
