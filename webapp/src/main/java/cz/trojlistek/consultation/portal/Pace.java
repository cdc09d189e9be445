package cz.trojlistek.consultation.portal;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import cz.trojlistek.kernel.Network;
import cz.trojlistek.kernel.RuleViolation;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps machines from flooding a consultation without a session, a script or a riddle for people. Nobody writes a comment
 * within a few seconds; and an address sends so many at once and then one every few seconds, which a whole town hall behind
 * one address does not reach. Whoever is stopped keeps the text and is told when to go on. Kept in memory, of bounded size.
 */
@Component
class Pace {

    private static final int MOST_ADDRESSES = 50_000;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Duration fillTime;
    private final InstantSource time;
    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param fillTime how long people need at least to fill in the form
     * @param perPeriod how many comments an address may send in ten minutes, all of them at once if it likes
     */
    Pace(
            @Value("${trojlistek.comments.fill-time:3s}") Duration fillTime,
            @Value("${trojlistek.comments.per-ten-minutes:100}") int perPeriod) {
        this.fillTime = fillTime;
        this.time = InstantSource.system(); // how long somebody typed has nothing to do with the planning clock
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(PERIOD) // a bucket is full again by then
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perPeriod).refillGreedy(perPeriod, PERIOD))
                        .build());
    }

    /** What a form carries to tell later when it was shown. */
    long now() {
        return time.millis();
    }

    /** Refuses a form that comes back sooner than anybody can type, or that never was on a screen. */
    void requireTyped(CommentForm form) {
        if (!fillTime.isZero() && (!known(form) || now() - form.shownAt() < fillTime.toMillis())) {
            throw new TooQuick();
        }
    }

    /** The same form, shown now unless it says when it was: after a while it goes through. */
    CommentForm shown(CommentForm form) {
        return known(form) ? form : form.shownAt(now());
    }

    private boolean known(CommentForm form) {
        return form.shownAt() > 0 && form.shownAt() <= now();
    }

    /** Refuses an address that has sent too much for now. */
    void requireRoom(String address) {
        var taken = buckets.get(Network.of(address, 4)).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new TooMany(Duration.ofNanos(taken.getNanosToWaitForRefill())
                    .plusMillis(999)
                    .toSeconds());
        }
    }

    /** The form came back before anybody could have typed into it. */
    static class TooQuick extends RuleViolation {
        TooQuick() {
            super("consultation.form-too-quick");
        }
    }

    /** From this address so many comments came that it has to wait. */
    static class TooMany extends RuleViolation {

        private final long seconds;

        TooMany(long seconds) {
            super("consultation.form-too-many", seconds);
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }
}
