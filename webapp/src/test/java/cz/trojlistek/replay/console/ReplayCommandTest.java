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
        assertThat(printed()).contains("16 hold, 0 fail, 0 skipped");
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
        var file = Files.writeString(directory.resolve("cycles.yaml"), cycles);
        return new ReplayCommand(replay, reference, territories)
                .run(
                        new DefaultApplicationArguments("--file=" + file, "--cycle=" + cycle),
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
