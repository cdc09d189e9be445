package cz.trojlistek.planning.process;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.account.Actors;
import cz.trojlistek.account.EnrolPeople;
import cz.trojlistek.account.Grant;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.replay.Scene;
import cz.trojlistek.submission.NeedsOfTown;
import cz.trojlistek.submission.ReadSubmissions;
import cz.trojlistek.submission.ReadSubmissions.SubmissionRow;
import cz.trojlistek.submission.SubmitNeeds;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On the last day as many towns as the whole country has answer one region at once. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ManyTownsAtOnceTest {

    private static final int TOWNS = 206;
    private static final int AT_ONCE = 16;
    private static final TerritoryPath DISTRICT = new TerritoryPath("CZ064/CZ0643");
    private static final String ADDED = "CZ064/CZ0643/9%";
    private static final String STEPS = "select count(*) from inbox_task where cycle = ? and step = ?";

    @Autowired
    Scene scene;

    @Autowired
    ReadSubmissions read;

    @Autowired
    SubmitNeeds submit;

    @Autowired
    EnrolPeople people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aRegionOfTheWholeCountry() throws IOException {
        scene.openRegion();
        database.sql("""
                        insert into territory (code, tier, name, path, imported_at)
                        select code, 'ORP', 'Obec ' || code, :district || '/' || code, now()
                        from (select (9000 + n)::text as code from generate_series(1, :added) n) numbered""")
                .param("district", DISTRICT.value())
                .param("added", TOWNS - 21)
                .update();
    }

    @AfterEach
    void theyWereOfThisTestOnly() {
        database.sql("delete from territory where path like ?").param(ADDED).update();
    }

    @Test
    void BR_173_eachAnswerIsRecordedOnceAndTheRegionHasOneTaskForIt() throws Exception {
        scene.until("regionalPlan.submitNeeds");
        var rows = scene.ask(Role.COORDINATOR, () -> read.rows(scene.cycle(), 0, 300));
        assertThat(rows).hasSize(TOWNS);
        var speaker = speakerOfAll(rows);

        List<Callable<Void>> answers =
                rows.stream().map(row -> answer(speaker, row)).toList();
        try (var towns = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answered : towns.invokeAll(answers)) {
                answered.get();
            }
        }
        scene.moveTo(scene.now());

        assertThat(scene.ask(Role.COORDINATOR, () -> read.rows(scene.cycle(), 0, 300)))
                .hasSize(TOWNS)
                .allMatch(row -> row.submittedAt() != null && !row.late());
        assertThat(open("regionalPlan.submitNeeds")).isZero();
        assertThat(open("regionalPlan.checkSubmission")).isEqualTo(TOWNS);
        assertThat(database.sql("select count(*) from audit_entry where action = 'NeedsSubmitted' and subject in"
                                + " (select id from municipal_submission where cycle = ?)")
                        .param(scene.cycle())
                        .query(Integer.class)
                        .single())
                .isEqualTo(TOWNS);
        assertThat(database.sql("select count(*) from engine.act_ru_incident")
                        .query(Integer.class)
                        .single())
                .isZero();
        scene.inboxMirrorsTheEngine();
    }

    private Callable<Void> answer(String speaker, SubmissionRow row) {
        return () -> {
            actors.as(speaker, () -> submit.submit(row.id(), new NeedsOfTown(row.name(), "Tři lůžka.", "Rozpočet.")));
            return null;
        };
    }

    private String speakerOfAll(List<SubmissionRow> towns) {
        var login = "koordinatorka.vsech-obci";
        people.enrol(
                login,
                "Koordinátorka všech obcí",
                null,
                towns.stream()
                        .map(row -> new Grant(Role.COORDINATOR, row.path(), null))
                        .toList());
        return login;
    }

    private int open(String step) {
        return database.sql(STEPS)
                .params(scene.cycle(), step)
                .query(Integer.class)
                .single();
    }
}
