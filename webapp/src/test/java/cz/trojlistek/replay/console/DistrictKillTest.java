package cz.trojlistek.replay.console;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.replay.console.KillTest.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application is killed while a worker starts the districts of a region, and each is started once all the same. */
class DistrictKillTest {

    private static final String ASKED = """
            select count(distinct subject) from inbox_task where step = 'districtAlignment.sendData'""";

    private static final String UNDER_WAY = """
            select 'districts', count(*) from engine.act_hi_procinst where proc_def_key_ = 'districtAlignment'
            union all select 'districts, each once', count(distinct business_key_) from engine.act_hi_procinst
                where proc_def_key_ = 'districtAlignment'
            union all select 'towns asked', count(*) from inbox_task where step = 'districtAlignment.sendData'
            union all select 'towns', count(*) from town_contribution""";

    @TempDir(cleanup = CleanupMode.NEVER)
    static Path directory;

    private final StoredRows killed = new StoredRows(directory);

    @Test
    void killedBetweenTheThirdDistrictAndTheFourthEachIsStartedOnce() throws Exception {
        var asked = KillTest.run(
                killed,
                line -> {
                    if (line.contains("regionalPlan.requestSubmissions")) {
                        running(StoredRows::delayTheDistricts);
                    }
                    return line.contains("regionalPlan.sendTopics");
                },
                "--spring.profiles.active=command",
                "--trojlistek.command=replay",
                "--trojlistek.clock.adjustable=true",
                "--file=../workflows/src/test/resources/small-region.yaml",
                "--cycle=small-region");
        assertThat(asked.lines()).as(asked::text).anyMatch(line -> line.contains("regionalPlan.sendTopics"));
        assertThat(killed.torn()).isEmpty();

        worked(database -> until(
                database,
                "select (" + ASKED + ") = 3 and exists (select from pg_stat_activity"
                        + " where wait_event = 'PgSleep')"));
        assertThat(killed.torn()).as("killed in the fourth district").isEmpty();

        worked(database -> {
            assertThat(database.sql(ASKED).query(Integer.class).single()).isEqualTo(3);
            StoredRows.delayNoDistrict(database);
            database.sql("update planning_clock set shift = shift + interval '2 minutes'") // whose lock has run out
                    .update();
            until(database, "select (" + ASKED + ") = 6");
            assertThat(StoredRows.counted(database, UNDER_WAY))
                    .isEqualTo(Map.of(
                            "districts", 6L,
                            "districts, each once", 6L,
                            "towns asked", 19L,
                            "towns", 19L));
        });
        assertThat(killed.torn()).isEmpty();
    }

    /** As in production: nobody calls, and workers do what is due; killed when that is done. */
    private void worked(Consumer<JdbcClient> what) throws Exception {
        Predicate<String> begun = line -> {
            if (line.contains("Started TrojlistekApplication")) {
                running(what);
                return true;
            }
            return false;
        };
        Run run = KillTest.run(killed, begun, "--server.port=0", "--trojlistek.engine.jobs=true");
        assertThat(run.status()).as(run::text).isNotZero();
        assertThat(run.lines()).as(run::text).anyMatch(line -> line.contains("Started TrojlistekApplication"));
    }

    private void running(Consumer<JdbcClient> what) {
        try {
            killed.ofTheRunning(database -> {
                what.accept(database);
                return true;
            });
        } catch (IOException | SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static void until(JdbcClient database, String holds) {
        var end = Instant.now().plus(Duration.ofMinutes(2));
        while (!database.sql(holds).query(Boolean.class).single()) {
            assertThat(Instant.now()).as("never: " + holds).isBefore(end);
        }
    }
}
