package cz.trojlistek.account.console;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Installation;
import cz.trojlistek.account.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CommandsTest {

    @Autowired
    Installation installation;

    @Autowired
    MessageSource messages;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    @TempDir
    Path directory;

    final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void nobodyAdministers() {
        database.sql("update role_assignment set ended_at = now() where role = 'ADMINISTRATOR'")
                .update();
        people.territories();
    }

    @Test
    void theFirstAdministratorGetsALinkAndASecondDoesNot() {
        assertThat(run("first-administrator", "")).isZero();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .containsPattern("platí do \\d+\\.\u00a0\\d+\\.\u00a0\\d{4} v\u00a0\\d+\\.\\d\\d:")
                .containsPattern("https://plan\\.example/app/invitation/[A-Za-z0-9_-]{22}");

        people.person("spravce", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        printed.reset();
        assertThat(run("first-administrator", "")).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain("invitation/");
    }

    @Test
    void aListIsImportedOrItsProblemsArePrinted() throws IOException {
        var header = "level,code,ruian_code,name_cs,nuts3,seat_district_lau1,seat_district_name\n";
        var good = Files.writeString(directory.resolve("good.csv"), header + "kraj,CZ072,141,Zlínský kraj,,,\n");
        var bad = Files.writeString(directory.resolve("bad.csv"), header + "okres,CZ0989,1,Nikde,CZ098,,\n");

        assertThat(run("import-territories", good.toString())).isZero();
        assertThat(run("import-territories", bad.toString())).isEqualTo(1);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Řádek 2:", "CZ098");
        assertThat(run("import-territories", directory.resolve("none.csv").toString()))
                .isEqualTo(1);
        assertThat(run("nonsense", "")).isEqualTo(1);
    }

    private int run(String command, String file) {
        return new Commands(installation, messages, List.of())
                .run(
                        command,
                        "prvni.spravce",
                        "https://plan.example",
                        file,
                        new PrintStream(printed, true, StandardCharsets.UTF_8));
    }
}
