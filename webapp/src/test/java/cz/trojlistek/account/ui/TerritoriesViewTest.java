package cz.trojlistek.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.ImportTerritories;
import cz.trojlistek.account.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The list of territories: a page at a time, and read with one statement however many rows a page has. */
@HouseAtRest
@WithMockUser("spravce.uzemi")
@SuppressWarnings("NullAway.Init")
class TerritoriesViewTest extends FormTest {

    @Autowired
    TestPeople people;

    @Autowired
    ImportTerritories importing;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void moreThanAPageOfTerritories() {
        people.person("spravce.uzemi", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        database.sql("""
                        insert into territory (code, tier, name, path, imported_at)
                        select 'T' || n, 'ORP', 'Obec ' || n, 'CZ064/CZ0643/T' || n, planning_now()
                        from generate_series(1, 40) n""").update();
    }

    /** Other tests count the territories they know. */
    @AfterEach
    void thoseThereWere() {
        database.sql("delete from territory where code ~ '^T[0-9]+$'").update();
    }

    @Test
    void aPageOfTwentyFiveIsReadWithOneStatement() {
        var first = Statements.of(() -> navigate(TerritoriesView.class));

        assertThat(rows()).isEqualTo(25);
        assertThat(first) // the count, the page, and the person's own place in the navigation
                .filteredOn(sql -> sql.contains("from territory"))
                .hasSize(3);

        var second = Statements.of(() -> press("Další"));
        assertThat(rows()).isGreaterThan(15);
        assertThat(second).filteredOn(sql -> sql.contains("from territory")).hasSize(1);
    }

    @Test
    void aFileWithMistakesIsToldLineByLineAndNothingIsImported() {
        navigate(TerritoriesView.class);
        var before = database.sql("select count(*) from territory")
                .query(Integer.class)
                .single();
        var report = importing.importCsv("""
                level,code,ruian_code,name_cs,nuts3,seat_district_lau1,seat_district_name
                orp,X1,583251,Kuřim,CZ064,NIKDE,Brno-venkov
                obec,X2,582786,Brno,CZ064,CZ0642,Brno-město
                """.getBytes(StandardCharsets.UTF_8));

        find(TerritoriesView.class).single().show(report);

        assertThat(Seen.now())
                .contains(
                        "Nic jsme nenahráli. Opravte v souboru tato místa: 2",
                        "Řádek 2: Nadřazené území „NIKDE“ neznáme, není ani v souboru.",
                        "Řádek 3: ");
        assertThat(database.sql("select count(*) from territory")
                        .query(Integer.class)
                        .single())
                .isEqualTo(before);
    }

    /** Without the head of the table. */
    private int rows() {
        return find(NativeTableRow.class).all().size() - 1;
    }
}
