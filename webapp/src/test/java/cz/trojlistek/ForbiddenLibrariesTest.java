package cz.trojlistek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** None of the libraries that the build bans is on the class path, and the ban names what it has to. */
class ForbiddenLibrariesTest {

    private static final Pattern EXCLUDE = Pattern.compile("<exclude>([^:<]+):([^:<]+)</exclude>");

    @Test
    void noneIsOnTheClassPath() throws IOException {
        assertThat(forbidden(classPath())).isEmpty();
    }

    @Test
    void theClassPathThatIsLookedAtIsTheRealOne() {
        assertThat(classPath())
                .anyMatch(jar -> jar.contains("camunda-engine-7"))
                .anyMatch(jar -> jar.contains("vaadin"));
    }

    @Test
    void oneWouldBeFound() throws IOException {
        var rest = path(
                "org", "camunda", "bpm", "camunda-engine-rest-core", "7.24.0", "camunda-engine-rest-core-7.24.0.jar");
        var starter = path(
                "org",
                "camunda",
                "bpm",
                "springboot",
                "camunda-bpm-spring-boot-starter-webapp-core",
                "7.24.0",
                "x.jar");
        var charts = path("com", "vaadin", "vaadin", "25.2.6", "vaadin-25.2.6.jar");
        assertThat(forbidden(List.of(rest, starter, charts))).hasSize(3);
        assertThat(forbidden(List.of(path("com", "vaadin", "vaadin-core", "25.2.6", "vaadin-core-25.2.6.jar"))))
                .isEmpty();
    }

    private static List<String> forbidden(List<String> jars) throws IOException {
        var bans = EXCLUDE.matcher(Files.readString(Project.root().resolve("pom.xml")))
                .results()
                .map(found -> ban(found.group(1), found.group(2)))
                .toList();
        assertThat(bans).hasSizeGreaterThan(5);
        return jars.stream()
                .filter(jar -> bans.stream().anyMatch(ban -> ban.matcher(jar).find()))
                .toList();
    }

    private static Pattern ban(String group, String artifact) {
        var separator = Pattern.quote(File.separator);
        return Pattern.compile(
                separator + group.replace(".", separator) + separator + artifact.replace("*", "[^/\\\\]*") + separator);
    }

    private static List<String> classPath() {
        var path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.asList(path.split(File.pathSeparator));
    }

    private static String path(String... parts) {
        return File.separator + "repository" + File.separator + String.join(File.separator, parts);
    }
}
