package cz.trojlistek.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

/** The measures run and tell what they promise; whether targets hold says a whole run on a quiet machine. */
class BenchTest {

    @Test
    void aTinyRunWritesEveryRatio(@TempDir Path folder) throws Exception {
        var results = folder.resolve("results/latest.json");
        var printed = new ByteArrayOutputStream();
        Bench.run(
                "",
                new Bench.Size(
                        0, 1, 10, 9_000, 10_000, 25, new RegionOpening.Extent(6, 2), new RegionOpening.Extent(3, 1)),
                null,
                results,
                new PrintStream(printed, true, StandardCharsets.UTF_8));

        List<Map<String, Object>> measures = new Yaml().load(Files.readString(results));
        assertThat(measures)
                .extracting(one -> String.valueOf(one.get("measure")).substring(0, 2))
                .containsOnly("M2", "M4", "M9", "Re", "Le", "Gr");
        assertThat(measures).allSatisfy(one -> {
            assertThat(one)
                    .containsOnlyKeys(
                            "measure", "ours", "yardstick", "unit", "ratio", "min", "max", "rounds", "target", "holds");
            assertThat(one.get("rounds")).isEqualTo(1);
            assertThat(number(one, "ours")).isPositive();
            assertThat(number(one, "yardstick")).isPositive();
            assertThat(one.get("holds")).isEqualTo(number(one, "ratio") <= number(one, "target"));
        });
        assertThat(measures)
                .filteredOn(one -> String.valueOf(one.get("measure")).contains("commits"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.get("ours")).isEqualTo(1.0);
                    assertThat(one.get("yardstick")).isEqualTo(1.0);
                    assertThat(one.get("holds")).isEqualTo(true);
                });
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("PostgreSQL", "jobs and the engine itself", "written to")
                .containsPattern("[1-9]\\d* requests of people with [1-9]\\d* commits; apart from them [1-9]\\d* jobs");
    }

    @Test
    void eachRequestOfAPersonCommitsExactlyOnceWhateverTheYardstickDoes() {
        var request = entry("cz.trojlistek.approval.Decide.submitDossier", 1);
        var job = entry("", 2);
        assertThat(WholeCycle.commits(List.of(List.of(request, job))).holds()).isTrue();
        var twice = entry("cz.trojlistek.approval.Decide.submitDossier", 2);
        assertThat(WholeCycle.commits(List.of(List.of(request, twice, job))).holds())
                .isFalse();
        var never = entry("cz.trojlistek.approval.Decide.submitDossier", 0);
        assertThat(WholeCycle.commits(List.of(List.of(request), List.of(never, request)))
                        .holds())
                .isFalse();
    }

    private static Ledger.Entry entry(String name, int commits) {
        return new Ledger.Entry(name, 1, 1, commits, true, Map.of("insert domain", 1));
    }

    private static double number(Map<String, Object> measure, String key) {
        return Double.parseDouble(String.valueOf(measure.get(key)));
    }

    @Test
    void theSmallestApplicationHasTheSameLibrariesAndNoneOfOurs() {
        assertThat(Stream.of(
                        "spring-boot-4.1.1.jar",
                        "spring-boot-jdbc-4.1.1.jar",
                        "camunda-engine-7.24.0.jar",
                        "vaadin-spring-25.2.5.jar",
                        "flow-server-25.2.6.jar",
                        "hibernate-validator-9.1.3.Final.jar"))
                .allMatch(Unpacked::needed);
        assertThat(Stream.of(
                        "domain-1.0-SNAPSHOT.jar",
                        "hibernate-core-7.4.5.Final.jar",
                        "spring-security-core-7.1.1.jar",
                        "springdoc-openapi-starter-common-3.1.1.jar",
                        "flyway-core-12.4.0.jar"))
                .noneMatch(Unpacked::needed);
    }

    @Test
    void medianAndSpreadAreOfTheRatios() {
        var measured = new Measured(
                "x", "ms", 1.5, List.of(new Measured.Round(1, 1), new Measured.Round(4, 2), new Measured.Round(3, 1)));
        assertThat(measured.ratio()).isEqualTo(2.0);
        assertThat(measured.min()).isEqualTo(1.0);
        assertThat(measured.max()).isEqualTo(3.0);
        assertThat(measured.holds()).isFalse();
        assertThat(measured.line()).contains("MISSED");
    }

    @Test
    void theYardstickHasNothingBehindItsSteps() {
        var empty = EmptyProcesses.emptied("""
                <userTask camunda:dueDate="${meetingProcess.due(execution)}"><extensionElements>
                <camunda:taskListener event="timeout">x</camunda:taskListener></extensionElements></userTask>
                <timeDate xsi:type="tFormalExpression">${meetingProcess.start(execution)}</timeDate>
                <conditionExpression>${meetingProcess.quorumReached(execution)}</conditionExpression>""");
        assertThat(empty).doesNotContain("Process", "Listener").contains("${true}", "2000-01-01T00:00:00");
    }
}
