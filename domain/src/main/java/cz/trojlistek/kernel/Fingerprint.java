package cz.trojlistek.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What tells two texts apart for good: the SHA-256 of values in their order, as 64 hexadecimal digits. */
public final class Fingerprint {

    private final MessageDigest digest;

    public Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    public static String of(String... values) {
        var fingerprint = new Fingerprint();
        for (var value : values) {
            fingerprint.add(value);
        }
        return fingerprint.hex();
    }

    /** Each value stands behind its length in bytes, so that nothing can move from one to the next unseen. */
    public void add(String value) {
        var bytes = value.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }

    /** Once. */
    public String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
