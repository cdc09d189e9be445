package cz.trojlistek.actionplan;

import cz.trojlistek.cycle.PhaseDates;
import cz.trojlistek.cycle.PlanningCycle;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * When the action plan of a year is made, as long as nobody moves its dates. A region begins in November two years before, so
 * that its assembly decides in June and the application for subsidies can follow (docs/domain.md P4); that a town begins in
 * September of the year before and decides in December is assumed.
 */
final class YearSchedule {

    /** The first day of each phase, and the last of the last one; the months of autumn belong to the year the work begins in. */
    private static final List<MonthDay> REGION =
            days("11-01", "02-01", "04-01", "04-21", "05-06", "05-16", "07-01", "07-31");

    private static final List<MonthDay> TOWN =
            days("09-01", "10-01", "10-11", "11-01", "11-11", "11-16", "12-16", "12-31");

    private YearSchedule() {}

    private static List<MonthDay> days(String... days) {
        return java.util.Arrays.stream(days)
                .map(day -> MonthDay.parse("--" + day))
                .toList();
    }

    /** The day on which work on the action plan of the year begins. */
    static LocalDate begins(int year, boolean region) {
        return region ? REGION.getFirst().atYear(year - 2) : TOWN.getFirst().atYear(year - 1);
    }

    /** The usual dates; begun late, it has as long as ever. */
    static List<PhaseDates> of(int year, boolean region, LocalDate today) {
        var begins = begins(year, region);
        var late = Math.max(0, ChronoUnit.DAYS.between(begins, today));
        var days = new ArrayList<LocalDate>();
        for (var day : region ? REGION : TOWN) {
            var then = day.atYear(begins.getYear());
            days.add((then.isBefore(begins) ? then.plusYears(1) : then).plusDays(late));
        }
        var schedule = new ArrayList<PhaseDates>();
        int i = 0;
        for (var phase : PlanningCycle.SCHEDULED_YEAR) {
            var last = i + 2 == days.size();
            schedule.add(PhaseDates.planned(
                    phase, days.get(i), last ? days.get(i + 1) : days.get(i + 1).minusDays(1)));
            i++;
        }
        return schedule;
    }
}
