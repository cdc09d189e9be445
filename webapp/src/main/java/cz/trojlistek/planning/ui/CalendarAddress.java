package cz.trojlistek.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.planning.ReadCalendar.Asked;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.territory.Tier;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of the calendar is shown, as it stands in the address: {@code ?territory=6203&month=2026-11&tier=ORP&page=2}, or
 * {@code year=2026} for the whole year. Nonsense is this month.
 */
record CalendarAddress(
        String territory,
        YearMonth month,
        boolean isYear,
        @Nullable Tier tier,
        int page) {

    private static final int FIRST = 1990;
    private static final int LAST = 2100;

    static CalendarAddress of(String territory, QueryParameters parameters, YearMonth now) {
        var year = parameters.getSingleParameter("year").map(text -> month(text + "-01", now));
        var month = parameters
                .getSingleParameter("month")
                .map(text -> month(text, now))
                .orElse(now);
        return new CalendarAddress(
                territory,
                year.orElse(month),
                year.isPresent(),
                parameters.getSingleParameter("tier").map(CalendarAddress::tier).orElse(null),
                parameters
                        .getSingleParameter("page")
                        .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                        .map(Integer::valueOf)
                        .orElse(1));
    }

    private static YearMonth month(String text, YearMonth now) {
        try {
            var month = YearMonth.parse(text);
            return month.getYear() < FIRST || month.getYear() > LAST ? now : month;
        } catch (DateTimeException nonsense) {
            return now;
        }
    }

    private static @Nullable Tier tier(String text) {
        return Arrays.stream(Tier.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    LocalDate from() {
        return isYear ? LocalDate.of(month.getYear(), 1, 1) : month.atDay(1);
    }

    private LocalDate to() {
        return isYear ? LocalDate.of(month.getYear(), 12, 31) : month.atEndOfMonth();
    }

    Asked question(TerritoryPath path) {
        return new Asked(path, tier, from(), to());
    }

    String named() {
        return isYear ? String.valueOf(month.getYear()) : Dates.month(month);
    }

    CalendarAddress earlier() {
        return at(isYear ? month.minusYears(1) : month.minusMonths(1), isYear);
    }

    CalendarAddress later() {
        return at(isYear ? month.plusYears(1) : month.plusMonths(1), isYear);
    }

    CalendarAddress byYear() {
        return at(month, true);
    }

    /** This month, where it lies in the year that was shown, else that year's first. */
    CalendarAddress byMonth(LocalDate today) {
        return at(month.getYear() == today.getYear() ? YearMonth.from(today) : month.withMonth(1), false);
    }

    private CalendarAddress at(YearMonth other, boolean year) {
        return new CalendarAddress(territory, other, year, tier, 1);
    }

    CalendarAddress in(String otherTerritory) {
        return new CalendarAddress(otherTerritory, month, isYear, tier, 1);
    }

    CalendarAddress of(@Nullable Tier other) {
        return new CalendarAddress(territory, month, isYear, other, 1);
    }

    CalendarAddress onPage(int number) {
        return new CalendarAddress(territory, month, isYear, tier, number);
    }

    QueryParameters parameters() {
        return QueryParameters.simple(all());
    }

    /** Always in the same order, so that one page has one address; nothing in it needs to be escaped. */
    String link() {
        return all().entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("&", "calendar?", ""));
    }

    private Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        all.put("territory", territory);
        if (isYear) {
            all.put("year", String.valueOf(month.getYear()));
        } else {
            all.put("month", month.toString());
        }
        if (tier != null) {
            all.put("tier", tier.name());
        }
        if (page > 1) {
            all.put("page", String.valueOf(page));
        }
        return all;
    }
}
