package cz.trojlistek.replay.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The application and its database are killed without warning in the middle of a cycle, in eight of its phases, started
 * again on the same data, and the cycle goes on to its end with every check. kill -9 leaves the machine's page cache
 * intact: what a power cut would do rests on PostgreSQL's fsync, which EmbeddedDatabaseTest sees switched on.
 */
class KillTest {

    /** After the line of this step the next one is under way; there both are killed. */
    private static final List<String> POINTS = List.of(
            "communityPlan.establishGroups",
            "meeting.recordAttendance",
            "communityPlan.acceptAnalysis",
            "communityPlan.freezeDraft",
            "public               comment",
            "consultation.decideSettlements",
            "approval.prepareDossier",
            "approval.recordCouncilResolution");

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory;

    @Test
    void aCycleThatIsKilledInEightOfItsPhasesGoesOnToItsEnd() throws Exception {
        var file = directory.resolve("cycles.yaml");
        Files.copy(Path.of("../domain/src/main/resources/reference/demo_cycles.yaml"), file);
        for (var point : POINTS) {
            assertThat(run(file, point).status()).as("killed after " + point).isNotZero();
        }
        var last = run(file, null);
        assertThat(last.status()).as(() -> String.join("\n", last.lines())).isZero();
        assertThat(last.lines()).anyMatch(line -> line.contains("going on at"));
        assertThat(last.lines()).anyMatch(line -> line.contains("holds                the plan is in force"));
    }

    private record Run(int status, List<String> lines) {}

    /** Kills the application and every process of its database as soon as the step is printed. */
    private static Run run(Path file, @Nullable String point) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "cz.trojlistek.TrojlistekApplication",
                        "--spring.profiles.active=command",
                        "--trojlistek.command=replay",
                        "--trojlistek.clock.adjustable=true",
                        "--trojlistek.database.directory=" + directory.resolve("postgres"),
                        "--file=" + file,
                        "--cycle=town")
                .redirectErrorStream(true)
                .start();
        var lines = new ArrayList<String>();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (point != null && line.contains(point)) {
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.toHandle().destroyForcibly(); // the process itself would close its output, too
                }
            }
        }
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), lines);
    }
}
