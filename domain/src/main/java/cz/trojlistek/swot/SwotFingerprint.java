package cz.trojlistek.swot;

import cz.trojlistek.kernel.Fingerprint;
import java.util.Comparator;
import java.util.List;

/** The fingerprint of a SWOT as it is read, quadrant by quadrant. */
final class SwotFingerprint {

    private SwotFingerprint() {}

    static String of(List<SwotItem> items) {
        var fingerprint = new Fingerprint();
        items.stream()
                .sorted(Comparator.comparing(SwotItem::quadrant).thenComparing(SwotItem::position))
                .forEach(item -> add(fingerprint, item));
        return fingerprint.hex();
    }

    private static void add(Fingerprint fingerprint, SwotItem item) {
        var words = item.words();
        fingerprint.add(item.quadrant().name());
        fingerprint.add(words.text());
        fingerprint.add(String.valueOf(words.weight()));
        fingerprint.add(words.evidence());
    }
}
