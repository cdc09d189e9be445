package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTest {

    static final LocalDate TODAY = LocalDate.of(2009, 6, 2);

    @BeforeEach
    void inCzech() {
        LocaleContextHolder.setLocale(Locale.of("cs", "CZ"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void daysAndTimesAreWrittenAsPeopleHereWriteThem() {
        assertThat(plain(Dates.day(TODAY))).isEqualTo("2. 6. 2009");
        assertThat(Dates.day(TODAY)).contains("\u00a0").doesNotContain(" ");
        assertThat(plain(Dates.weekday(TODAY))).isEqualTo("úterý 2. 6. 2009");
        assertThat(plain(Dates.until(LocalDate.of(2009, 6, 5)))).isEqualTo("do pátku 5. 6. 2009");
        assertThat(Dates.time(LocalTime.of(14, 2))).isEqualTo("14.02");
        assertThat(plain(Dates.moment(Instant.parse("2009-06-02T22:30:00Z")))).isEqualTo("3. 6. 2009 v 0.30");
        assertThat(Dates.number(3_039_820)).isEqualTo("3\u202f039\u202f820");
    }

    @Test
    void aRangeSaysOnceWhatBothDaysShare() {
        assertThat(plain(Dates.range(LocalDate.of(2009, 3, 20), LocalDate.of(2009, 4, 20))))
                .isEqualTo("20. 3. – 20. 4. 2009");
        assertThat(plain(Dates.range(LocalDate.of(2008, 10, 1), LocalDate.of(2009, 3, 31))))
                .isEqualTo("1. 10. 2008 – 31. 3. 2009");
        assertThat(Dates.years(2015, 2017)).isEqualTo("2015–2017");
        assertThat(plain(Dates.wholeMonth(YearMonth.from(TODAY)))).isEqualTo("červen 2009");
    }

    @Test
    void distanceIsInflected() {
        assertThat(Dates.away(TODAY, TODAY)).isEqualTo("dnes");
        assertThat(Dates.away(TODAY.plusDays(1), TODAY)).isEqualTo("zítra");
        assertThat(plain(Dates.away(TODAY.plusDays(3), TODAY))).isEqualTo("za 3 dny");
        assertThat(plain(Dates.away(TODAY.plusDays(12), TODAY))).isEqualTo("za 12 dní");
        assertThat(Dates.away(TODAY.minusDays(1), TODAY)).isEqualTo("včera");
    }

    @Test
    void guestsReadEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(plain(Dates.day(TODAY))).isEqualTo("2 June 2009");
        assertThat(Dates.time(LocalTime.of(14, 2))).isEqualTo("14:02");
        assertThat(plain(Dates.away(TODAY.plusDays(3), TODAY))).isEqualTo("in 3 days");
        assertThat(Dates.number(3_039)).isEqualTo("3,039");
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
