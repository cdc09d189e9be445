package cz.trojlistek.territory;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.kernel.TerritoryPath;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringBootTest
@Transactional
@SuppressWarnings("NullAway.Init")
class LoadTerritoriesTest {

    static final String HEADER = "level,code,ruian_code,name_cs,nuts3,seat_district_lau1,seat_district_name\n";
    static final String REGION = "kraj,CZ064,116,Jihomoravský kraj,,,\n";
    static final String DISTRICT = "okres,CZ0642,3702,Brno-město,CZ064,,\n";
    static final String TOWN = "orp,6203,582786,Brno,CZ064,CZ0642,Brno-město\n";

    @Autowired
    LoadTerritories loadTerritories;

    @Autowired
    Territories territories;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nothingYet() {
        database.sql("delete from territory").update();
    }

    @Test
    void theListOfTheDemoIsLoadedAndLoadingItAgainChangesNothing() throws IOException {
        var csv = demo();

        var first = loadTerritories.load(csv);
        assertThat(first.problems()).isEmpty();
        assertThat(first.created()).isEqualTo(38);
        assertThat(first.newRegions()).hasSize(2);
        assertThat(territories.get("6203").path().value()).isEqualTo("CZ064/CZ0642/6203");
        assertThat(territories.get("6203").tier()).isEqualTo(Tier.ORP);

        var trail = trail();
        var again = loadTerritories.load(csv);
        assertThat(List.of(again.created(), again.changed(), again.unchanged())).containsExactly(0, 0, 38);
        assertThat(trail()).isEqualTo(trail);
    }

    @Test
    void theOrderOfLinesAndColumnsDoesNotMatterNorDoesAByteOrderMark() {
        var report = loadTerritories.load(
                bytes("\uFEFFname_cs,code,level,ruian_code,seat_district_name,seat_district_lau1,nuts3\r\n"
                        + "Brno,6203,orp,582786,Brno-město,CZ0642,CZ064\r\n\"Brno-město\",CZ0642,okres,,,,CZ064\r\n"
                        + "Jihomoravský kraj,CZ064,kraj,116,,,\r\n"));

        assertThat(report.problems()).isEmpty();
        assertThat(report.created()).isEqualTo(3);
    }

    @Test
    void aNewNameIsTakenOverAndTheRestIsNot() {
        load(REGION + DISTRICT + TOWN);

        var report = load(REGION + DISTRICT + TOWN.replace("6,Brno,", "6,Brno (statutární město),"));

        assertThat(List.of(report.created(), report.changed(), report.unchanged()))
                .containsExactly(0, 1, 2);
        assertThat(territories.get("6203").name()).isEqualTo("Brno (statutární město)");
    }

    @Test
    void everyProblemIsToldWithItsLineAndNothingIsImported() {
        var report = load(REGION
                + DISTRICT
                + "okres,CZ0642,3702,Podruhé,CZ064,,\n"
                + "orp,6209,583251,Kuřim,CZ064,CZ0643,Brno-venkov\n"
                + "obec,582786,582786,Brno,CZ064,CZ0642,Brno-město\n"
                + "orp,6203,neco,Brno,CZ064,CZ0642,Brno-město\n"
                + "orp,6204,584291,,CZ064,CZ0642,Brno-město\n"
                + "orp,6/5,584291,Jinde,CZ064,CZ0642,Brno-město\n"
                + "orp,6206,584291\n"
                + "orp,6207,584291,Hustopeče,CZ042,CZ0642,Brno-město\n");

        assertThat(report.problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly(
                        "4 territory.import.code-twice",
                        "5 territory.import.unknown-parent",
                        "6 territory.import.unknown-level",
                        "7 territory.import.not-a-code",
                        "8 wording.missing",
                        "9 territory.import.not-a-code",
                        "10 territory.import.fields",
                        "11 territory.import.wrong-parent");
        assertThat(report.created()).isZero();
        assertThat(territories.count()).isZero();
    }

    @Test
    void wrongColumnsAreNamed() {
        var report = loadTerritories.load(bytes("level,code,ruian,name_cs,nuts3,code,seat_district_name\n" + REGION));

        assertThat(report.problems())
                .extracting(problem -> problem.code() + " " + problem.arguments())
                .containsExactly(
                        "territory.import.unknown-column [ruian]",
                        "territory.import.column-twice [code]",
                        "territory.import.missing-column [ruian_code]",
                        "territory.import.missing-column [seat_district_lau1]");
    }

    @Test
    void aBrokenEncodingIsToldWithItsLine() {
        var latin2 = (HEADER + REGION + DISTRICT).getBytes(Charset.forName("windows-1250"));

        assertThat(loadTerritories.load(latin2).problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("2 territory.import.not-utf-8", "3 territory.import.not-utf-8");
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThat(code(loadTerritories.load(new byte[0]))).isEqualTo("territory.import.empty");
        assertThat(code(loadTerritories.load(new byte[TerritoryFile.MOST_BYTES + 1])))
                .isEqualTo("territory.import.too-large");
        assertThat(code(load("\"unfinished"))).startsWith("territory.import.");
        assertThat(code(load("kraj,CZ064,116,Jihomoravsk\u0000,,,\n"))).isEqualTo("wording.unreadable");
    }

    @Test
    void aTownMovesToAnotherDistrictOfItsRegion() {
        load(REGION + DISTRICT + TOWN);
        var trail = trail();

        var report = load("okres,CZ0643,3703,Brno-venkov,CZ064,,\norp,6203,582786,Brno,CZ064,CZ0643,Brno-venkov\n");

        assertThat(List.of(report.created(), report.changed())).containsExactly(1, 1);
        assertThat(territories.get("6203").path().value()).isEqualTo("CZ064/CZ0643/6203");
        var old = new TerritoryPath("CZ064/CZ0642/6203");
        assertThat(territories.at(old).path().value()).isEqualTo("CZ064/CZ0643/6203");
        assertThat(territories.hasLeft(old)).isTrue();
        assertThat(territories.hasLeft(territories.at(old).path())).isFalse();
        assertThat(trail()).isEqualTo(trail + 2);
    }

    @Test
    void allElseKeepsItsPlace() {
        load(REGION + DISTRICT + TOWN + "kraj,CZ042,108,Ústecký kraj,,,\nokres,CZ0421,3502,Děčín,CZ042,,\n");

        assertThat(code(load("orp,6203,582786,Brno,CZ042,CZ0421,Děčín\n"))).isEqualTo("territory.import.moved");
        assertThat(code(load("okres,CZ0642,3702,Brno-město,CZ042,,\n"))).isEqualTo("territory.import.moved");
        assertThat(code(load("okres,6203,3702,Brno,CZ064,,\n"))).isEqualTo("territory.import.moved");
        assertThat(territories.get("6203").path().value()).isEqualTo("CZ064/CZ0642/6203");
    }

    private ImportReport load(String lines) {
        return loadTerritories.load(bytes(HEADER + lines));
    }

    private static String code(ImportReport report) {
        return report.problems().getFirst().code();
    }

    private int trail() {
        return database.sql("select count(*) from audit_entry")
                .query(Integer.class)
                .single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] demo() throws IOException {
        try (var file =
                Objects.requireNonNull(LoadTerritoriesTest.class.getResourceAsStream("/reference/territories.csv"))) {
            return file.readAllBytes();
        }
    }
}
