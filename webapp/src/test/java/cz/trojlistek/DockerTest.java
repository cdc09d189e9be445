package cz.trojlistek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

/** No container engine is at hand here; so what the container files say is compared with what the build makes. */
class DockerTest {

    private final String dockerfile = Project.read("docker/Dockerfile");
    private final String compose = Project.read("docker/compose.yaml");

    @Test
    void theJarIsTheOneThatIsBuilt() {
        var jar = found(Project.read("webapp/pom.xml"), "<finalName>([^<]+)</finalName>") + ".jar";
        assertThat(dockerfile)
                .contains("COPY webapp/target/" + jar + " " + jar)
                .contains("\"-jar\", \"unpacked/" + jar + "\"");
        assertThat(Project.read("Makefile")).contains("APP = webapp/target/" + jar);
        assertThat(Project.read(".dockerignore")).contains("!webapp/target/" + jar);
    }

    /** How the folder is made is tried by the measure of start-up, which starts the application the same way. */
    @Test
    void itIsUnpackedAndStartedAsItIsMeasured() {
        assertThat(dockerfile)
                .contains("RUN bin/unpack trojlistek.jar unpacked")
                .contains("COPY --from=unpacked /app/unpacked unpacked")
                .contains("\"java\", \"@unpacked/options\"");
        assertThat(Project.read(".dockerignore")).contains("!bin/unpack");
        assertThat(Project.read("bin/unpack")).contains("> \"$folder/options\"", "\"$folder/trojlistek.jar\"");
        assertThat(Project.read("bench/src/main/java/cz/trojlistek/bench/Unpacked.java"))
                .contains("\"bin/unpack\"", "\"options\"");
    }

    @Test
    void thePortIsTheOneTheApplicationListensOn() {
        var settings = Project.read("webapp/src/main/resources/application.properties");
        var configured = Pattern.compile("(?m)^server\\.port=(\\d+)$").matcher(settings);
        var port = configured.find() ? configured.group(1) : "8080";
        assertThat(found(dockerfile, "(?m)^EXPOSE (\\d+)$")).isEqualTo(port);
        assertThat(compose).contains("${PORT:-" + port + "}:" + port);
        assertThat(dockerfile).contains("http://localhost:" + port + "/actuator/health");
    }

    @Test
    void theVariablesAreTheOnesTheApplicationReads() {
        for (var property :
                new String[] {"spring.datasource.url", "spring.datasource.username", "spring.datasource.password"}) {
            var variable = ConfigurationPropertyName.of(property)
                    .toString()
                    .replace('.', '_')
                    .toUpperCase(Locale.ROOT);
            assertThat(compose).contains(variable + ": ");
        }
        assertThat(Project.read("database/src/main/java/cz/trojlistek/database/EmbeddedDatabase.java"))
                .contains("spring.datasource.url");
        assertThat(found(compose, "SPRING_DATASOURCE_URL: jdbc:postgresql://database:5432/(\\w+)"))
                .isEqualTo(found(compose, "POSTGRES_DB: (\\w+)"));
        assertThat(found(compose, "SPRING_DATASOURCE_USERNAME: (\\w+)"))
                .isEqualTo(found(compose, "POSTGRES_USER: (\\w+)"));
    }

    @Test
    void databaseAndRuntimeAreOfTheVersionsWeTestWith() {
        var pom = Project.read("pom.xml");
        assertThat(found(compose, "image: postgres:(\\d+)")).isEqualTo(found(pom, "<postgres-binaries.version>(\\d+)"));
        assertThat(Integer.parseInt(found(dockerfile, "FROM eclipse-temurin:(\\d+)-jre")))
                .isGreaterThanOrEqualTo(Integer.parseInt(found(pom, "<java.version>(\\d+)")));
    }

    @Test
    void itRunsAsNobodyInParticularAndSaysHowItFeels() {
        assertThat(found(dockerfile, "(?m)^USER (\\w+)$")).isNotEqualTo("root");
        assertThat(dockerfile).contains("HEALTHCHECK");
        assertThat(compose).contains("condition: service_healthy").contains("pg_isready");
    }

    private static String found(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
