package cz.trojlistek.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A member who came, or for whom somebody came.
 *
 * @param arrivedAt null: at the beginning; {@code leftAt} null: stayed to the end
 * @param substitute who came instead; empty when the member did
 */
@Embeddable
record Present(
        boolean voting,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        String substitute) {

    static Present throughout(boolean voting) {
        return new Present(voting, null, null, "");
    }

    Stay stay() {
        return new Stay(arrivedAt, leftAt);
    }
}
