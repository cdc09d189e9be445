package cz.trojlistek.shell;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** {@link Dates} for templates: {@code ${@dates.day(plan.from)}}. */
@Component("dates")
public class DatesInPages {

    public String day(LocalDate day) {
        return Dates.day(day);
    }

    public String day(Instant moment) {
        return Dates.day(moment);
    }

    public String weekday(LocalDate day) {
        return Dates.weekday(day);
    }

    public String until(LocalDate lastDay) {
        return Dates.until(lastDay);
    }

    public String moment(Instant moment) {
        return Dates.moment(moment);
    }

    public String range(LocalDate from, LocalDate to) {
        return Dates.range(from, to);
    }

    public String years(int from, int to) {
        return Dates.years(from, to);
    }

    public String away(LocalDate day, LocalDate today) {
        return Dates.away(day, today);
    }

    public String number(long number) {
        return Dates.number(number);
    }
}
