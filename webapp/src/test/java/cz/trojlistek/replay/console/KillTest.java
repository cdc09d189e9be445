package cz.trojlistek.replay.console;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.Slow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application and its database are killed without warning in the middle of a cycle, in two of its phases, in
 * {@code make test-slow} in eight, started again on the same data, and the cycle goes on to its
 * end with every check; what is stored then is what is stored by a cycle that nobody killed. kill -9 leaves the machine's page
 * cache intact: what a power cut would do rests on PostgreSQL's fsync, which EmbeddedDatabaseTest sees switched on.
 */
class KillTest {

    /** After the line of this step the next one is under way; there both are killed. */
    private static final List<String> BEFORE_THE_WINDOW = Slow.SUITE
            ? List.of("communityPlan.establishGroups", "meeting.recordAttendance", "communityPlan.acceptAnalysis")
            : List.of();

    private static final List<String> IN_AND_AFTER_IT = Slow.SUITE
            ? List.of(
                    "public               comment",
                    "consultation.decideSettlements",
                    "approval.recordCouncilResolution")
            : List.of();

    private static final String WINDOW_OPENS = "2011-05-16 00:00:02 Europe/Prague";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory;

    private final StoredRows killed = new StoredRows(directory.resolve("killed"));

    @Test
    void aCycleThatIsKilledInSeveralPhasesGoesOnToItsEnd() throws Exception {
        for (var point : BEFORE_THE_WINDOW) {
            killAfter(point);
        }
        killAfter("communityPlan.announceConsultation", this::delayTheOpening);
        killWhileAWorkerOpensTheWindow();
        for (var point : IN_AND_AFTER_IT) {
            killAfter(point);
        }
        var last = replay(killed, line -> false);
        assertThat(last.status()).as(last::text).isZero();
        assertThat(last.lines())
                .anyMatch(line -> line.contains("going on at"))
                .anyMatch(line -> line.contains("holds                the plan is in force"))
                .anyMatch(line -> line.contains("17 hold, 0 fail, 0 skipped"));

        var whole = new StoredRows(directory.resolve("whole"));
        assertThat(replay(whole, line -> false).status()).isZero();
        assertThat(killed.counts()).isEqualTo(whole.counts());
    }

    /** Or a quick machine would have opened the window before it is killed. */
    private void delayTheOpening(String line) {
        if (line.contains("communityPlan.setSystemPriorities")) {
            try {
                killed.ofTheRunning(StoredRows::delayTheOpening);
            } catch (IOException | SQLException unreachable) {
                throw new IllegalStateException(unreachable);
            }
        }
    }

    private void killAfter(String point) throws Exception {
        killAfter(point, line -> {});
    }

    private void killAfter(String point, Consumer<String> before) throws Exception {
        var run = replay(killed, line -> {
            before.accept(line);
            return line.contains(point);
        });
        assertThat(run.lines()).as("killed after " + point).anyMatch(line -> line.contains(point));
        assertThat(run.status()).as(run::text).isNotZero();
        assertThat(killed.torn()).as("after " + point).isEmpty();
    }

    /** As in production: nobody calls, time passes, and a worker takes the timer that has fallen due. */
    private void killWhileAWorkerOpensTheWindow() throws Exception {
        var run = run(
                killed,
                line -> line.contains("Started TrojlistekApplication") && aWorkerIsAtWork(),
                "--server.port=0",
                "--trojlistek.engine.jobs=true");
        assertThat(run.status()).as(run::text).isNotZero();
        assertThat(killed.torn()).as("after the worker").isEmpty();
    }

    private boolean aWorkerIsAtWork() {
        try {
            return killed.ofTheRunning(database -> {
                var atWork = "select exists (select from engine.act_ru_job where lock_owner_ is not null)";
                database.sql("update planning_clock set shift = ?::timestamptz - clock_timestamp()")
                        .param(WINDOW_OPENS)
                        .update();
                var end = Instant.now().plus(Duration.ofMinutes(1));
                while (!database.sql(atWork).query(Boolean.class).single()) {
                    assertThat(Instant.now()).as("no worker moved").isBefore(end);
                }
                var opened = "select exists (select from consultation where opened_at is not null)";
                assertThat(database.sql(opened).query(Boolean.class).single()).isFalse();
                return true;
            });
        } catch (IOException | SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static Run replay(StoredRows stored, Predicate<String> kill) throws Exception {
        return run(
                stored,
                kill,
                "--spring.profiles.active=command",
                "--trojlistek.command=replay",
                "--trojlistek.clock.adjustable=true",
                "--file=../domain/src/main/resources/reference/demo_cycles.yaml",
                "--cycle=town");
    }

    record Run(int status, List<String> lines) {

        String text() {
            return String.join("\n", lines);
        }
    }

    /** Kills the application and every process of its database as soon as it has printed such a line. */
    static Run run(StoredRows stored, Predicate<String> kill, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1", // as in pom.xml
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "cz.trojlistek.TrojlistekApplication",
                "--trojlistek.database.directory=" + stored.directory()));
        command.addAll(Arrays.asList(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var lines = new ArrayList<String>();
        var killed = false;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (!killed && kill.test(line)) { // what it had printed before it died is still to be read
                    killed = true;
                    var server = stored.server(); // no child of ours: the program that started it has ended
                    server.descendants().forEach(ProcessHandle::destroyForcibly);
                    server.destroyForcibly();
                    process.toHandle().destroyForcibly(); // the process itself would close its output, too
                    server.onExit().get(1, TimeUnit.MINUTES);
                }
            }
        } catch (Exception | Error broken) {
            process.destroyForcibly(); // a failed test leaves nothing running
            throw broken;
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), lines);
    }
}
