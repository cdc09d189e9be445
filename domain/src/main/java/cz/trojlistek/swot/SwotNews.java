package cz.trojlistek.swot;

import cz.trojlistek.account.Actors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells whoever has a SWOT open what others have changed, once it is committed. What comes within half a second is told
 * together. It only says that there is something new: the reader reads it with the own rights.
 */
@Component
public class SwotNews implements AutoCloseable {

    private static final long TOGETHER_MILLIS = 500;

    private final Actors actors;
    private final Map<UUID, List<Follower>> followers = new ConcurrentHashMap<>();
    private final ScheduledExecutorService messenger = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("swot-news").factory());

    SwotNews(Actors actors) {
        this.actors = actors;
    }

    /** Something that has happened, and who did it; without a person it was a process. */
    public record News(SwotFact fact, @Nullable UUID person, String who) {}

    private final class Follower {

        private final Consumer<List<News>> reader;
        private final List<News> waiting = new ArrayList<>();

        Follower(Consumer<List<News>> reader) {
            this.reader = reader;
        }

        synchronized void hear(News news) {
            if (waiting.isEmpty()) {
                messenger.schedule(() -> reader.accept(take()), TOGETHER_MILLIS, TimeUnit.MILLISECONDS);
            }
            waiting.add(news);
        }

        private synchronized List<News> take() {
            var told = List.copyOf(waiting);
            waiting.clear();
            return told;
        }
    }

    /** Runs {@code reader} on a thread of its own until what is returned is run. */
    public Runnable follow(UUID group, Consumer<List<News>> reader) {
        var follower = new Follower(reader);
        followers.compute(group, (key, known) -> {
            var all = known == null ? new CopyOnWriteArrayList<Follower>() : known;
            all.add(follower);
            return all;
        });
        return () -> followers.computeIfPresent(group, (key, all) -> {
            all.remove(follower);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void on(SwotFact fact) {
        var actor = actors.current();
        var news = new News(fact, actor.person(), actor.name());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                followers.getOrDefault(fact.subject(), List.of()).forEach(follower -> follower.hear(news));
            }
        });
    }

    /** How many pages have the SWOT of this group open. */
    int followers(UUID group) {
        return followers.getOrDefault(group, List.of()).size();
    }

    @Override
    public void close() {
        messenger.shutdownNow();
    }
}
