package cz.trojlistek.replay.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import cz.trojlistek.Seen;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.replay.MoveClock;
import cz.trojlistek.replay.MoveClock.Journey;
import cz.trojlistek.replay.MoveClock.Stride;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A meeting is invited for 14 October; the administrator of the demo moves the clock and it begins. */
@SpringBootTest(
        properties = {
            "trojlistek.clock.adjustable=true",
            "trojlistek.clock.by-hand=true",
            "trojlistek.engine.jobs=false"
        })
@WithMockUser("spravce.hodin")
class ClockViewTest extends MeetingStage {

    private static final String ADMINISTRATOR = "spravce.hodin";

    @Autowired
    MoveClock moveClock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void theDemoIsThereAndAMeetingIsInvited() {
        database.sql("insert into demo_load (started_at, finished_at) values (now(), now())")
                .update();
        people.person(ADMINISTRATOR, Role.ADMINISTRATOR, SOUTH_MORAVIA);
        planned();
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení"), ""));
    }

    @AfterEach
    void noDemo() {
        database.sql("delete from demo_load").update();
        clock.reset();
    }

    @Test
    void toTheNextDueDateATimerFiresAndTheScreenSaysWhatHappened() throws InterruptedException {
        open();
        assertThat(Seen.now()).contains("Na co procesy čekají", "14. 10. 2008 v 14.00");

        as(ADMINISTRATOR, () -> press("Posunout k\u00a0nejbližšímu termínu"));
        var journey = arrived();

        assertThat(journey.failed()).isFalse();
        assertThat(journey.now()).isBetween(at(START), at(START).plusSeconds(60));
        assertThat(journey.fired()).extracting(timer -> timer.step()).contains("meeting.meetingStarts");
        as(ADMINISTRATOR, () -> ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true)));
        assertThat(Seen.now())
                .contains("Co se stalo", "Nastalo: " + journey.fired().size(), "Setkání začíná")
                .contains("Nové úkoly: " + journey.appeared().size());
        assertThat(journey.appeared()).extracting(MoveClock.Task::step).contains("meeting.recordAttendance");
    }

    @ParameterizedTest
    @CsvSource({"replay.clock.day, P1D", "replay.clock.week, P7D"})
    void aButtonLeadsExactlySoFar(String button, Duration far) throws InterruptedException {
        var from = START.minusDays(30);
        now(from);
        open();

        as(ADMINISTRATOR, () -> press(UI.getCurrent().getTranslation(button)));
        var journey = arrived();

        assertThat(journey.failed()).isFalse();
        assertThat(Duration.between(journey.from(), journey.to())).isEqualTo(far);
        assertThat(clock.instant())
                .isBetween(at(from).plus(far), at(from).plus(far).plusSeconds(60));
    }

    @Test
    void aWeekLeadsThroughWhatFallsDueInItsTime() throws InterruptedException {
        now(START.minusDays(3));

        as(ADMINISTRATOR, () -> moveClock.forward(Stride.WEEK));
        var journey = arrived();

        assertThat(journey.now()).isAfterOrEqualTo(at(START.plusDays(4)));
        assertThat(database.sql(
                                "select created_at from inbox_task where subject = ? and step = 'meeting.recordAttendance'")
                        .param(meeting)
                        .query(Instant.class)
                        .single())
                .isBetween(at(START), at(START).plus(Duration.ofMinutes(5))); // not at the end of the week
    }

    @Test
    void theMoveStandsInTheTrail() throws InterruptedException {
        as(ADMINISTRATOR, () -> moveClock.forward(Stride.DAY));
        arrived();

        assertThat(database.sql("select count(*) from audit_entry where action = 'ClockMoved'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void nobodyElseFindsIt() {
        for (var stranger : List.of(COORDINATOR, "auditor.hodin")) {
            people.person("auditor.hodin", Role.AUDITOR, BRNO);
            as(stranger, () -> {
                UI.getCurrent().navigate("clock");
                assertThat(Seen.now()).contains("tu není, nebo");
                assertThatThrownBy(() -> moveClock.forward(Stride.DAY)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> moveClock.look()).isInstanceOf(NotFound.class);
            });
        }
    }

    /** The demo's settings over a database of one's own: there are no demo plans, so there is no such clock. */
    @Test
    void withoutTheDemoItIsAbsentToo() {
        database.sql("delete from demo_load").update();
        open();
        assertThat(Seen.now()).contains("tu není, nebo");
    }

    @Test
    void itSpeaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open();
        assertThat(Seen.now()).contains("Clock of the demo", "Move to the next due date");
    }

    private void open() {
        as(ADMINISTRATOR, () -> UI.getCurrent().navigate("clock"));
    }

    private Journey arrived() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var journey = as(ADMINISTRATOR, () -> moveClock.look()).journey();
            if (journey != null && !journey.running()) {
                return journey;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the clock is still on its way");
    }

    private static Instant at(LocalDateTime moment) {
        return moment.atZone(PlanningClock.PRAGUE).toInstant();
    }
}
