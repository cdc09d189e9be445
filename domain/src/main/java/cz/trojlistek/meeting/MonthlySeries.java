package cz.trojlistek.meeting;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Monthly dates as groups agree on them: "the second Tuesday at two" (BR-111). */
public final class MonthlySeries {

    private MonthlySeries() {}

    /** {@code count} dates (1 to 60) from the first on; a fifth weekday of the month becomes the last one. */
    public static List<LocalDateTime> from(@Nullable LocalDateTime first, int count) {
        if (first == null) {
            throw new MeetingUnusable("meeting.first-missing", "first");
        }
        if (count < 1 || count > 60) {
            throw new MeetingUnusable("meeting.count-unusable", "count");
        }
        var weekday = first.getDayOfWeek();
        var which = (first.getDayOfMonth() - 1) / 7 + 1;
        return IntStream.range(0, count)
                .mapToObj(month -> inMonth(first.plusMonths(month), weekday, which))
                .toList();
    }

    private static LocalDateTime inMonth(LocalDateTime month, DayOfWeek weekday, int which) {
        return month.with(
                which > 4
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(which, weekday));
    }
}
