package cz.trojlistek.plan;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of a text: title and period, then every line in reading order, its indicators, its costs and those of the network. Each value is preceded
 * by its length, so that no two texts write the same bytes; when and why it was frozen is not part of it.
 */
final class ContentHash {

    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String of(String title, String period, PlanText text, List<NetworkLine> network) {
        var hash = new ContentHash();
        hash.add(title, period);
        for (var line : text.lines()) {
            hash.add("line", line.path(), line.kind(), line.code(), line.wording(), line.problem());
            if (line.origin() != null) { // only in action plans, so that the hash of a plan stays what it was
                hash.add("origin", line.origin(), line.carrier());
            }
        }
        for (var one : text.indicators()) {
            hash.add("indicator", one.element(), one.name(), one.unit());
            hash.add(plain(one.baseline()), plain(one.target()), one.targetYear());
            hash.add(one.specific(), one.measurable(), one.ambitious(), one.realistic(), one.timely());
            hash.add(one.justification());
            if (!one.origin()
                    .equals(IndicatorOrigin.UNSAID)) { // as with the origin of a line, older hashes stay what they were
                hash.add("from", one.baselineOn(), one.direction(), one.source());
            }
        }
        for (var one : text.budget()) { // as with origins: where nothing is said of costs the hash stays what it was
            hash.add("budget", one.element(), one.year(), one.source(), one.crowns());
        }
        for (var one : network) {
            var said = one.said();
            hash.add("network", said.year(), said.optimised(), plain(said.stateShare()));
            said.funding().forEach(paid -> hash.add("paid", paid.source(), paid.crowns()));
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private static @Nullable String plain(java.math.@Nullable BigDecimal number) {
        return number == null ? null : number.stripTrailingZeros().toPlainString();
    }

    private void add(@Nullable Object... values) {
        for (var value : values) {
            var bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((value == null ? "-" : bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
