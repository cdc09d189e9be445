package cz.trojlistek.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How complete a dossier is before report and draft resolution are written (BR-126, BR-130); {@code consulted} is false for a
 * package of a plan about which the public was not to be asked (BR-137).
 */
public record DossierState(
        @Nullable FinalVersion version,
        boolean consulted,
        boolean settlementPublished,
        int unsettled,
        boolean hasBody) {

    /** The version that is put before the bodies, with the SHA-256 of its text. */
    public record FinalVersion(int number, String hash, Instant frozenAt) {}

    /** Nothing is in the way of submitting it. */
    public boolean ready() {
        return version != null && (settlementPublished || !consulted) && unsettled == 0 && hasBody;
    }
}
