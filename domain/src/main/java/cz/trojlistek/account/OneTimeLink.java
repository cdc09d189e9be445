package cz.trojlistek.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The secret end of a link that lets one person choose a password once, good for ten days. Whoever made it sees it now
 * and never again: only its SHA-256 is kept (128 random bits need no salt).
 */
public record OneTimeLink(UUID person, String token, Instant endsAt) {

    static final Duration GOOD_FOR = Duration.ofDays(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    static OneTimeLink make(UUID person, Instant now) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return new OneTimeLink(
                person, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), now.plus(GOOD_FOR));
    }

    static String hash(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Not in logs. */
    @Override
    public String toString() {
        return "link for " + person + " until " + endsAt;
    }
}
