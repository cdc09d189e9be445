package cz.trojlistek.shell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import cz.trojlistek.kernel.Network;
import cz.trojlistek.kernel.RuleViolation;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps machines from flooding the forms anybody may send, without a session, a script or a riddle for people. Nobody fills one
 * in within a few seconds; and an address sends so many at once and then one every few seconds, which a whole town hall behind
 * one address does not reach. Whoever is stopped keeps the text and is told when to go on. Kept in memory, of bounded size.
 */
@Component
public class Pace {

    private static final int MOST_ADDRESSES = 50_000;
    private static final Duration PERIOD = Duration.ofMinutes(10);

    private final Duration fillTime;
    private final InstantSource time;
    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param fillTime how long people need at least to fill in the form
     * @param perPeriod how many forms an address may send in ten minutes, all of them at once if it likes
     */
    Pace(
            @Value("${trojlistek.forms.fill-time:3s}") Duration fillTime,
            @Value("${trojlistek.forms.per-ten-minutes:100}") int perPeriod) {
        this.fillTime = fillTime;
        this.time = InstantSource.system(); // how long somebody typed has nothing to do with the planning clock
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterAccess(PERIOD) // a bucket is full again by then
                .build(address -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(perPeriod).refillGreedy(perPeriod, PERIOD))
                        .build());
    }

    /** What a form carries to tell later when it was shown, in milliseconds since 1970. */
    public String shownNow() {
        return String.valueOf(time.millis());
    }

    /** Refuses a form that comes back sooner than anybody can type, or that never was on a screen. */
    public void requireTyped(@Nullable String shown) {
        if (!fillTime.isZero() && (!known(shown) || time.millis() - moment(shown) < fillTime.toMillis())) {
            throw new TooQuick();
        }
    }

    /** When the form was shown: now, unless it says so itself. After a while it goes through. */
    public String shown(@Nullable String shown) {
        return known(shown) ? String.valueOf(shown) : shownNow();
    }

    private boolean known(@Nullable String shown) {
        return moment(shown) > 0 && moment(shown) <= time.millis();
    }

    private static long moment(@Nullable String shown) {
        return shown != null && shown.matches("\\d{1,15}") ? Long.parseLong(shown) : 0;
    }

    /** Refuses whoever filled in the field that nobody sees. */
    public static void requireEmpty(@Nullable String trap) {
        if (trap != null && !trap.isBlank()) {
            throw new Trapped();
        }
    }

    /** Refuses an address that has sent too much for now. */
    public void requireRoom(String address) {
        var taken = buckets.get(Network.of(address, 4)).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            throw new TooMany(Duration.ofNanos(taken.getNanosToWaitForRefill())
                    .plusMillis(999)
                    .toSeconds());
        }
    }

    /** The field that nobody sees was filled in. */
    public static class Trapped extends RuleViolation {
        Trapped() {
            super("form.trap");
        }
    }

    /** The form came back before anybody could have typed into it. */
    public static class TooQuick extends RuleViolation {
        TooQuick() {
            super("form.too-quick");
        }
    }

    /** From this address so many forms came that it has to wait. */
    public static class TooMany extends RuleViolation {

        private final long seconds;

        TooMany(long seconds) {
            super("form.too-many", seconds);
            this.seconds = seconds;
        }

        public long seconds() {
            return seconds;
        }
    }
}
