package cz.trojlistek.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was written down of one item of a meeting's agenda.
 *
 * @param item the number of the item, from 1; {@link #WHOLE} for the text of the minutes as a whole
 * @param edition rises with every text kept; 0 as long as nobody has written anything
 * @param writtenBy who wrote what stands; empty for nobody
 * @param beside texts that others wrote at the same time, the oldest first
 */
public record MeetingNote(
        int item,
        String wording,
        int edition,
        String writtenBy,
        @Nullable Instant savedAt,
        List<Beside> beside) {

    public static final int WHOLE = 0;

    /** A text that met another one; {@code mine} for who asks. */
    public record Beside(UUID person, String writtenBy, String wording, Instant savedAt, boolean mine) {}
}
