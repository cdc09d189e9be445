package cz.trojlistek.replay.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.account.Actors;
import cz.trojlistek.audit.ReadAudit;
import cz.trojlistek.cycle.PhaseEntered;
import cz.trojlistek.inbox.InboxTask;
import cz.trojlistek.inbox.ReadInbox;
import cz.trojlistek.kernel.Background;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.replay.Demo;
import cz.trojlistek.replay.ReplayReport;
import cz.trojlistek.submission.ReadSubmissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo of the first start, made twice: the first time it is cut off in the middle of a cycle. */
@Import(DemoLoaderTest.CutOff.class)
@SpringBootTest(properties = "trojlistek.clock.adjustable=true")
@SuppressWarnings("NullAway.Init")
class DemoLoaderTest {

    private static final Pattern LOGIN = Pattern.compile("^ {2}([a-z0-9-]+(?:\\.[a-z-]+)?) {2}", Pattern.MULTILINE);

    @Autowired
    Demo demo;

    @Autowired
    ReadInbox inbox;

    @Autowired
    ReadAudit audit;

    @Autowired
    ReadSubmissions submissions;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    @Autowired
    Background background;

    @Autowired
    JdbcClient database;

    @Test
    void everyPrintedAccountFindsWhatItsLineSaysAndNothingIsLongOverdue() {
        assertThatThrownBy(() -> demo.load("no password", new ReplayReport(line -> {})))
                .hasStackTraceContaining("cut off");
        assertThat(demo.state()).isEqualTo(Demo.State.INTERRUPTED);

        var again = new ArrayList<String>();
        demo.load("no password", new ReplayReport(again::add));

        assertThat(demo.state()).isEqualTo(Demo.State.LOADED);
        assertThat(again)
                .as("the first cycle is not made again, the second goes on")
                .hasSize(10);
        assertThat(clock.shift()).isZero();
        assertThat(database.sql("select plan_title from planning_cycle where parent is null")
                        .query(String.class)
                        .list())
                .hasSize(11)
                .doesNotHaveDuplicates();

        var oldest = clock.instant().minus(Duration.ofDays(8));
        var logins = LOGIN.matcher(DemoLoader.ACCOUNTS)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(logins).hasSize(12);
        for (var login : logins) {
            var tasks = actors.as(login, () -> inbox.mine(null, null, 50));
            assertThat(tasks).as(login).extracting(InboxTask::dueAt).allMatch(oldest::isBefore);
            if (login.contains(".")
                    && !List.of("koordinatorka.brno", "koordinatorka.tisnov").contains(login)) {
                assertThat(tasks).as(login + " has something to do").isNotEmpty();
            }
        }
        assertThat(actors.as("auditor", () -> audit.list(ReadAudit.Filter.NONE, 0, 50)))
                .hasSize(50);

        theRegionWaits();

        var opened = actionPlans();
        clock.moveTo(clock.instant().plus(Duration.ofDays(366)));
        background.runDue();
        assertThat(actionPlans()).as("a year later the next year is opened").isGreaterThan(opened);
    }

    /** Two thirds have answered, the others were reminded, and there are days left. */
    private void theRegionWaits() {
        var cycle = database.sql("select id from planning_cycle where territory = 'CZ064' and phase = 'ANALYSING'")
                .query(UUID.class)
                .single();
        var planner = "planovacka.jihomoravsky-kraj";
        var request = actors.as(planner, () -> submissions.request(cycle).orElseThrow());
        assertThat(request.closedAt()).isNull();
        assertThat(request.deadline()).isAfter(clock.today());
        assertThat(request.missing()).isBetween(5, 9);
        assertThat(actors.as(planner, () -> submissions.rows(cycle, 0, 50)))
                .hasSize(21)
                .filteredOn(town -> town.submittedAt() == null)
                .allMatch(town -> town.remindedAt() != null);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    private int actionPlans() {
        return database.sql("select count(*) from planning_cycle where parent is not null")
                .query(Integer.class)
                .single();
    }

    /** Once, where the comments on the second plan begin to be settled. */
    static class CutOff {

        private int settled;

        @EventListener
        void on(PhaseEntered event) {
            if (event.to() == Phase.SETTLING && ++settled == 2) {
                throw new IllegalStateException("cut off");
            }
        }
    }
}
