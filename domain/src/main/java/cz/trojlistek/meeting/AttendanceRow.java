package cz.trojlistek.meeting;

import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member on the day of the meeting. Before attendance is recorded as it was noted or, not {@code marked} yet, as the
 * invitation was answered.
 *
 * @param arrivedAt null: at the beginning
 * @param leftAt null: stayed to the end
 * @param substitute who came instead; empty when nobody did
 */
public record AttendanceRow(
        UUID membership,
        String name,
        String organisation,
        Side side,
        MemberFunction function,
        boolean voting,
        Attended attended,
        @Nullable Instant arrivedAt,
        @Nullable Instant leftAt,
        String substitute,
        boolean marked) {

    public boolean present() {
        return attended.there();
    }
}
