package cz.trojlistek.swot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of a SWOT as it is read: quadrant by quadrant, each value behind its length in bytes. */
final class Fingerprint {

    private Fingerprint() {}

    static String of(List<SwotItem> items) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            items.stream()
                    .sorted(Comparator.comparing(SwotItem::quadrant).thenComparing(SwotItem::position))
                    .forEach(item -> add(digest, item));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void add(MessageDigest digest, SwotItem item) {
        var words = item.words();
        var values = List.of(item.quadrant().name(), words.text(), String.valueOf(words.weight()), words.evidence());
        for (var value : values) {
            var bytes = value.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
