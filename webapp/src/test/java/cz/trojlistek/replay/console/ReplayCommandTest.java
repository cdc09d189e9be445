package cz.trojlistek.replay.console;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.replay.ReferenceData;
import cz.trojlistek.replay.Replay;
import cz.trojlistek.territory.LoadTerritories;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ClassPathResource;

/** What {@code make replay} tells the shell: 0 for a cycle that holds, something else for one that was tampered with. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ReplayCommandTest {

    private static final String COMMITTEE =
            "      - {step: 7, phase: approval, name: Committee, start: \"2011-07-19\", end: \"2011-07-19\","
                    + " precision: day, body: \"Komise sociální\"}\n";

    @Autowired
    Replay replay;

    @Autowired
    ReferenceData reference;

    @Autowired
    LoadTerritories territories;

    @TempDir
    Path directory;

    final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void aCycleThatHoldsEndsWithZero() throws IOException {
        assertThat(run(named("good", town()), "good")).as(this::printed).isZero();
        assertThat(printed()).contains("17 hold, 0 fail, 0 skipped");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wrong-date|start: \"2011-08-23\", end: \"2011-08-23\"|start: \"2011-08-24\", end: \"2011-08-24\"|days between [4, 5]",
                "wrong-check|{holds: {comments: 9}}|{holds: {comments: 8}}|holds comments 8, but it is 9"
            })
    void aTamperedCycleDoesNot(String name, String real, String tampered, String failure) throws IOException {
        assertThat(town()).contains(real);
        assertThat(run(named(name, town().replace(real, tampered)), name))
                .as(this::printed)
                .isEqualTo(1);
        assertThat(printed()).contains("FAILED: ", failure);
    }

    /** Neither the town nor its committee is known to the product: both come from files. */
    @Test
    void anotherTownWithAnotherChainIsPlayedFromItsFiles() throws IOException {
        var territories = """
                level,code,ruian_code,name_cs,nuts3,seat_district_lau1,seat_district_name
                kraj,CZ099,999,Zkušební kraj,,,
                okres,CZ0991,99901,Zkušební okres,CZ099,,
                orp,9901,999999,Zkušební město,CZ099,CZ0991,Zkušební okres
                """;
        var cycle = named("elsewhere", town())
                .replace("orp_csu: \"6201\"", "orp_csu: \"9901\"")
                .replace("      - {step: 4,", COMMITTEE + "      - {step: 4,")
                .replace("{resolutions: 2}", "{resolutions: 3}");
        assertThat(run(cycle, "elsewhere", territories)).as(this::printed).isZero();
        assertThat(printed()).contains("Komise sociální recommended the plan");
    }

    @Test
    void territoriesThatCannotBeReadAreTold() throws IOException {
        assertThat(run(town(), "town", "level,code\n")).isEqualTo(2);
        assertThat(printed()).contains("territories unusable");
    }

    @Test
    void aFileThatCannotBePlayedIsToldFromACycleThatFails() throws IOException {
        assertThat(run(town(), "nowhere")).isEqualTo(2);
        assertThat(run("][", "town")).isEqualTo(2);
        assertThat(printed()).contains("no cycle 'nowhere'", "not YAML");
    }

    private static String town() throws IOException {
        return new ClassPathResource("reference/demo_cycles.yaml").getContentAsString(StandardCharsets.UTF_8);
    }

    /** Numbers of resolutions are made of a cycle's name. */
    private static String named(String name, String file) {
        return file.replace("id: town", "id: " + name);
    }

    private int run(String cycles, String cycle) throws IOException {
        return run(cycles, cycle, reference.territories());
    }

    private int run(String cycles, String cycle, String places) throws IOException {
        var file = Files.writeString(directory.resolve("cycles.yaml"), cycles);
        var list = Files.writeString(directory.resolve("territories.csv"), places);
        return new ReplayCommand(replay, reference, territories)
                .run(
                        new DefaultApplicationArguments("--file=" + file, "--territories=" + list, "--cycle=" + cycle),
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
