package cz.trojlistek.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

class DemoTest {

    @ParameterizedTest
    @EnumSource
    void theThirdMeetingOfChomutovWasOnTheLastWorkingDayWhateverTheDay(DayOfWeek weekday) throws IOException {
        var yaml = new ClassPathResource("reference/planning_cycles.yaml").getContentAsString(StandardCharsets.UTF_8);
        for (var around : new LocalDate[] {LocalDate.of(2026, 3, 2), LocalDate.of(2026, 12, 31)}) {
            var today = around.with(TemporalAdjusters.nextOrSame(weekday));

            var meetings = new Timeline(Demo.chomutov(yaml, Demo.dayOfMeeting(today))).meetings(0);

            assertThat(meetings).hasSize(3);
            var third = meetings.getLast().toLocalDate();
            assertThat(third).isBetween(today.minusDays(3), today.minusDays(1));
            assertThat(third.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        }
    }
}
