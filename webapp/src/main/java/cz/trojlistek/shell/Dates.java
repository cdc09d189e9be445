package cz.trojlistek.shell;

import cz.trojlistek.kernel.PlanningClock;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Days and times as people here write them, with U+00A0 inside so that none is torn: {@code 20. 4. 2009},
 * {@code 14.02}, {@code 20. 3. – 20. 4. 2009}. In the language of who is looking. Moments are told in Prague time.
 */
public final class Dates {

    private static final String NB = "\u00a0";

    private Dates() {}

    public static String day(LocalDate day) {
        return english()
                ? day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK))
                        .replace(" ", NB)
                : day.getDayOfMonth() + "." + NB + day.getMonthValue() + "." + NB + day.getYear();
    }

    /** The day in Prague on which it was. */
    public static String day(Instant moment) {
        return day(prague(moment).toLocalDate());
    }

    /** With the day of the week, where people plan: {@code pátek 5. 6. 2009}. A line may end after it, the whole is long. */
    public static String weekday(LocalDate day) {
        return name(day.getDayOfWeek()) + " " + day(day);
    }

    /** A term, said as people say it: {@code do pátku 5. 6. 2009}. */
    public static String until(LocalDate lastDay) {
        return Sentences.of("date.until." + lastDay.getDayOfWeek().getValue(), spoken()) + NB + day(lastDay);
    }

    public static String time(LocalTime time) {
        return time.format(DateTimeFormatter.ofPattern(english() ? "HH:mm" : "H.mm"));
    }

    /** Day and time: {@code 5. 6. 2009 v 14.02}. */
    public static String moment(Instant moment) {
        var there = prague(moment);
        return Sentences.of("date.moment", spoken(), day(there.toLocalDate()), time(there.toLocalTime()));
    }

    /** Both days included; what both have in common is said once. */
    public static String range(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return day(to);
        }
        if (english() || from.getYear() != to.getYear()) {
            return day(from) + NB + "– " + day(to);
        }
        return from.getDayOfMonth() + "." + NB + from.getMonthValue() + "." + NB + "– " + day(to);
    }

    /** A month where there is little room: {@code led 2026}. */
    public static String month(YearMonth month) {
        var name = month.getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, english() ? Locale.UK : Locale.of("cs", "CZ"));
        return name + NB + month.getYear();
    }

    /** A month with its whole name, for headings: {@code leden 2026}. */
    public static String wholeMonth(YearMonth month) {
        var name = month.getMonth()
                .getDisplayName(TextStyle.FULL_STANDALONE, english() ? Locale.UK : Locale.of("cs", "CZ"));
        return name + NB + month.getYear();
    }

    /** {@code 2015–2017}. */
    public static String years(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** How far away a day is: {@code dnes}, {@code za 3 dny}, {@code před 2 dny}. */
    public static String away(LocalDate day, LocalDate today) {
        return distance("date.past", day, today);
    }

    /** The day with its hint: {@code 20. 4. 2009 (za 3 dny)}. */
    public static String dayAndAway(LocalDate day, LocalDate today) {
        return day(day) + " (" + away(day, today) + ")";
    }

    /** As {@link #number(long)} when nothing stands behind the decimal point. */
    public static String number(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.scale() <= 0 ? number(plain.longValue()) : plain.toPlainString();
    }

    /** A whole number with U+202F between thousands in Czech, a comma in English. */
    public static String number(long number) {
        return english()
                ? String.format(Locale.UK, "%,d", number)
                : String.format(Locale.ROOT, "%,d", number).replace(',', '\u202f');
    }

    /** The day it is in Prague at that moment. */
    public static LocalDate inPrague(Instant moment) {
        return prague(moment).toLocalDate();
    }

    private static String distance(String pastKey, LocalDate day, LocalDate today) {
        var days = ChronoUnit.DAYS.between(today, day);
        if (days == 0) {
            return Sentences.of("date.today", spoken());
        }
        return days > 0 ? Sentences.of("date.future", spoken(), days) : Sentences.of(pastKey, spoken(), -days);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, english() ? Locale.UK : Locale.of("cs", "CZ"));
    }

    private static ZonedDateTime prague(Instant moment) {
        return moment.atZone(PlanningClock.PRAGUE);
    }

    private static Locale spoken() {
        return Sentences.spoken();
    }

    private static boolean english() {
        return spoken().equals(Locale.ENGLISH);
    }
}
