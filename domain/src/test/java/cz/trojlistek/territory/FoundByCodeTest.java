package cz.trojlistek.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What happened somewhere remembers a path; the territory's row is found by its code, or it is lost when the town moves. */
class FoundByCodeTest {

    private static final Pattern BY_PATH = Pattern.compile(
            "(?s)(from|join) territory (\\w+ )?(on|where) (\\w+\\.)?path = :?(\\w+\\.)?(territory|place)");

    @Test
    void noStatementFindsATerritoryByARememberedPath() throws IOException {
        assertThat(statements("../domain")).isEmpty();
        assertThat(statements("../workflows")).isEmpty();
    }

    @Test
    void aStatementThatDoesIsFound() {
        assertThat(BY_PATH.matcher("from plan p join territory t on t.path = p.territory")
                        .find())
                .isTrue();
        assertThat(BY_PATH.matcher("(select name from territory where path = :territory)")
                        .find())
                .isTrue();
        assertThat(BY_PATH.matcher("join territory t on t.code = territory_code(p.territory)")
                        .find())
                .isFalse();
    }

    private static List<String> statements(String module) throws IOException {
        try (var files = Files.walk(Path.of(module, "src/main/java"))) {
            var sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(10);
            return sources.stream()
                    .filter(file -> BY_PATH.matcher(text(file)).find())
                    .map(Path::toString)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
