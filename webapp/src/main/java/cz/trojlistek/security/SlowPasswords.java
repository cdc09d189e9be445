package cz.trojlistek.security;

import cz.trojlistek.account.Passwords;
import cz.trojlistek.kernel.RuleViolation;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB and two passes (the OWASP recommendation of 2025). Only a few at a time, so that a flood of
 * sign-ins takes neither all memory nor all processors.
 */
@Component
class SlowPasswords implements Passwords {

    private static final int AT_A_TIME = 4;
    private static final int PATIENCE_SECONDS = 10;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, 1, KIBIBYTES, PASSES);
    private final Semaphore turns = new Semaphore(AT_A_TIME, true);

    /** More sign-ins at once than the machine bears. */
    static class Busy extends RuleViolation {
        Busy() {
            super("security.busy");
        }
    }

    @Override
    public String hash(String password) {
        return inTurn(() -> String.valueOf(argon2.encode(same(password))));
    }

    boolean matches(String password, String hash) {
        return inTurn(() -> argon2.matches(same(password), hash));
    }

    /** What no password gives; to compare with it takes as long as with any other. */
    static String hashOfNothing() {
        var random = new SecureRandom();
        return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
                .formatted(KIBIBYTES, PASSES, letters(random, SALT_BYTES), letters(random, HASH_BYTES));
    }

    private static String letters(SecureRandom random, int bytes) {
        var drawn = new byte[bytes];
        random.nextBytes(drawn);
        return Base64.getEncoder().withoutPadding().encodeToString(drawn);
    }

    /** The same letters typed on another system. */
    private static String same(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Busy();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
