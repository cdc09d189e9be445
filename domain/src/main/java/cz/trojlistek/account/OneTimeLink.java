package cz.trojlistek.account;

import cz.trojlistek.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * The secret end of a link that lets one person choose a password once, good for ten days. Whoever made it sees it now
 * and never again: only its hash is kept.
 */
public record OneTimeLink(UUID person, String token, Instant endsAt) {

    static final Duration GOOD_FOR = Duration.ofDays(10);

    static OneTimeLink make(UUID person, Instant now) {
        return new OneTimeLink(person, Secret.token(), now.plus(GOOD_FOR));
    }

    /** Not in logs. */
    @Override
    public String toString() {
        return "link for " + person + " until " + endsAt;
    }
}
