package cz.trojlistek.security;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Who gets a password wrong waits, longer each time. Counted per account and network, so that a stranger elsewhere cannot
 * lock anybody out, and per network, so that trying one password on many accounts becomes slow too. Whoever knows the
 * password and has signed in from that network before does not wait for the others there.
 */
final class SignInThrottle {

    private static final int FREE_PER_ACCOUNT = 5;
    private static final int FREE_PER_NETWORK = 100;
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN = Duration.ofMinutes(15);
    private static final int MOST_KEYS = 20_000;

    private static final class Failures {
        int count;
        long lastAt;
        long nextAt;
    }

    private final LongSupplier nanos;
    private final int mostKeys;
    private final Map<String, Failures> known;
    private final Map<String, Boolean> seenHere;

    SignInThrottle() {
        this(System::nanoTime, MOST_KEYS);
    }

    SignInThrottle(LongSupplier nanos, int mostKeys) {
        this.nanos = nanos;
        this.mostKeys = mostKeys;
        this.known = bounded();
        this.seenHere = bounded();
    }

    /** Forgets what was not used for longest. */
    private <V> Map<String, V> bounded() {
        return new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > mostKeys;
            }
        };
    }

    /**
     * Counts as a failure until {@link #succeeded} says otherwise, so that many attempts at once count each.
     *
     * @return how long to wait first; zero when this attempt may go on
     */
    synchronized Duration attempt(String login, String network) {
        var account = failures(login + "|" + network);
        var neighbours = failures(network);
        var now = nanos.getAsLong();
        var atHome = seenHere.get(login + "|" + network) != null;
        var wait = Math.max(account.nextAt - now, atHome ? 0 : neighbours.nextAt - now);
        if (wait > 0) {
            return Duration.ofNanos(wait);
        }
        count(account, FREE_PER_ACCOUNT, now);
        count(neighbours, FREE_PER_NETWORK, now);
        return Duration.ZERO;
    }

    synchronized void succeeded(String login, String network) {
        known.remove(login + "|" + network);
        seenHere.put(login + "|" + network, true);
        var neighbours = known.get(network);
        if (neighbours != null && neighbours.count > 0) {
            neighbours.count--;
        }
    }

    synchronized int size() {
        return known.size();
    }

    private Failures failures(String key) {
        var now = nanos.getAsLong();
        var found = known.get(key);
        if (found == null || now - found.lastAt > FORGOTTEN.toNanos()) {
            found = new Failures();
            found.lastAt = now;
            found.nextAt = now;
            known.put(key, found);
        }
        return found;
    }

    private static void count(Failures failures, int free, long now) {
        failures.count++;
        failures.lastAt = now;
        var over = failures.count - free;
        var seconds = over < 0 ? 0 : Math.min(LONGEST.toSeconds(), 1L << Math.min(over, 10));
        failures.nextAt = now + Duration.ofSeconds(seconds).toNanos();
    }
}
