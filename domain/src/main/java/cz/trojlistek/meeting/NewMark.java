package cz.trojlistek.meeting;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Wording;
import java.time.Instant;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is noted of a member at a meeting.
 *
 * @param arrived when the member or the substitute came, on the day of the meeting; null: at the beginning
 * @param left when they left, on that day; null: they stayed
 * @param substitute who came instead, 1 to 200 characters; read for {@link Attended#SUBSTITUTE} only
 */
public record NewMark(
        Attended attended,
        @Nullable LocalTime arrived,
        @Nullable LocalTime left,
        String substitute) {

    public NewMark {
        if (attended == null) {
            throw new MeetingUnusable("meeting.mark-missing", "attended");
        }
        if (!attended.there()) {
            arrived = null;
            left = null;
        }
        substitute = attended == Attended.SUBSTITUTE ? Wording.line("substitute", substitute, 200) : "";
    }

    /** The times on the day of the meeting. Refuses what has not come yet, and who leaves before they come. */
    Stay stay(Instant startsAt, Instant now) {
        var stay = new Stay(on(startsAt, arrived), on(startsAt, left));
        if (stay.arrivedAt() != null && stay.arrivedAt().isAfter(now)) {
            throw new MeetingUnusable("meeting.time-to-come", "arrived");
        }
        if (stay.leftAt() != null && stay.leftAt().isAfter(now)) {
            throw new MeetingUnusable("meeting.time-to-come", "left");
        }
        var from = stay.arrivedAt() == null ? startsAt : stay.arrivedAt();
        if (stay.leftAt() != null && !stay.leftAt().isAfter(from)) {
            throw new MeetingUnusable("meeting.left-too-early", "left");
        }
        return stay;
    }

    private static @Nullable Instant on(Instant startsAt, @Nullable LocalTime time) {
        return time == null
                ? null
                : Starts.day(startsAt).atTime(time).atZone(PlanningClock.PRAGUE).toInstant();
    }
}
