package cz.trojlistek.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.kernel.NotFound;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** With a database of its own, because it empties it. */
@SpringBootTest(properties = "spring.application.name=installation")
@SuppressWarnings("NullAway.Init")
class InstallationTest {

    static final String HEADER = "level,code,ruian_code,name_cs,nuts3,seat_district_lau1,seat_district_name\n";

    @Autowired
    Installation installation;

    @Autowired
    ImportTerritories importTerritories;

    @Autowired
    TestPeople people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodyAdministersYet() {
        database.sql("update role_assignment set ended_at = now() where role = 'ADMINISTRATOR'")
                .update();
        database.sql("delete from territory").update();
    }

    @Test
    void theFirstAdministratorAdministersEveryRegion() {
        people.territories();

        var link = installation.firstAdministrator("prvni.spravce");
        var renewed = installation.firstAdministrator("prvni.spravce");

        assertThat(renewed.person()).isEqualTo(link.person());
        assertThat(renewed.token()).isNotEqualTo(link.token());
        assertThat(regionsOf("prvni.spravce")).isEqualTo("CZ042,CZ064");
    }

    @Test
    void thereIsOnlyOneFirst() {
        people.person("spravce", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);

        assertThatThrownBy(() -> installation.firstAdministrator("druhy.spravce"))
                .hasMessage("account.administrator-exists");
    }

    @Test
    void withoutARegionThereIsNothingToAdminister() {
        assertThatThrownBy(() -> installation.firstAdministrator("prvni.spravce"))
                .hasMessage("account.no-region-yet");
    }

    @Test
    void whoImportsARegionAdministersIt() {
        people.person("spravce.jih", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);

        var report =
                actors.as("spravce.jih", () -> importTerritories.importCsv(csv("kraj,CZ051,78,Liberecký kraj,,,")));

        assertThat(report.imported()).isTrue();
        assertThat(regionsOf("spravce.jih")).isEqualTo("CZ051,CZ064");
    }

    @Test
    void aRegionOfSomebodyElseIsNotChanged() {
        people.person("spravce.jih", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);

        var report =
                actors.as("spravce.jih", () -> importTerritories.importCsv(csv("okres,CZ0421,3502,Děčín,CZ042,,")));

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("territory.import.not-yours");
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @Test
    void onlyAdministratorsImport() {
        people.person("koordinatorka", Role.COORDINATOR, TestPeople.BRNO);

        assertThatThrownBy(() -> actors.as("koordinatorka", () -> importTerritories.importCsv(csv(""))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void fromTheCommandLineWhoAdministersEverythingGoesOnDoingSo() {
        people.person(
                "spravce",
                new Grant(Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA, null),
                new Grant(Role.ADMINISTRATOR, TestPeople.USTI_REGION, null));
        people.person("spravce.jih", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);

        installation.importTerritories(csv("kraj,CZ051,78,Liberecký kraj,,,"));

        assertThat(regionsOf("spravce")).isEqualTo("CZ042,CZ051,CZ064");
        assertThat(regionsOf("spravce.jih")).isEqualTo("CZ064");
    }

    private String regionsOf(String login) {
        return database.sql("""
                        select string_agg(territory, ',' order by territory) from role_assignment
                        where role = 'ADMINISTRATOR' and ended_at is null
                            and person = (select id from person where login = ?)""").param(login).query(String.class).single();
    }

    private static byte[] csv(String lines) {
        return (HEADER + lines).getBytes(StandardCharsets.UTF_8);
    }
}
