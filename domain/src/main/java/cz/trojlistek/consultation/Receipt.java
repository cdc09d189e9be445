package cz.trojlistek.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the author holds: the number and the private link, and on later visits how far the comment is. Outcome and reason
 * appear with the publication of all settlements (BR-129). {@code token} is the link's secret; only its hash is stored.
 */
public record Receipt(
        String token,
        UUID consultation,
        long number,
        Instant receivedAt,
        boolean late,
        String planTitle,
        LocalDate closesOn,
        int draftVersion,
        String place,
        String text,
        String proposal,
        State state,
        @Nullable Outcome outcome,
        String reason,
        String changedCode) {

    /** How far a comment is, as its author may know it. */
    public enum State {
        RECEIVED,
        BEING_SETTLED,
        SETTLED,
        LATE
    }
}
