package cz.trojlistek.meeting;

import cz.trojlistek.kernel.PlanningClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What holds of the beginning of every meeting. */
final class Starts {

    private static final Duration FIVE_YEARS = Duration.ofDays(5 * 366L);

    private Starts() {}

    static void requireFuture(Instant start, Instant now) {
        if (!start.isAfter(now) || start.isAfter(now.plus(FIVE_YEARS))) {
            throw new MeetingUnusable("meeting.start-unusable", "start");
        }
    }

    /** BR-105: fewer days are left than the group has agreed on. */
    static boolean late(Instant start, Instant now, int leadDays) {
        return day(now).plusDays(leadDays).isAfter(day(start));
    }

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PlanningClock.PRAGUE);
    }
}
