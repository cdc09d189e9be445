package cz.trojlistek.analysis;

import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.ReadSurveys.AnswerRow;
import cz.trojlistek.analysis.ReadSurveys.DocumentRow;
import cz.trojlistek.analysis.StoreSurvey.LineView;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.territory.Territories;
import cz.trojlistek.territory.Territory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The survey of the Zlín region, whose thirteen towns asked about awareness and about needs in 2011. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class StoreSurveyTest {

    static final TerritoryPath ZLIN = new TerritoryPath("CZ072");
    static final List<String> TOWNS = List.of(
            "Bystřice pod Hostýnem",
            "Holešov",
            "Kroměříž",
            "Luhačovice",
            "Otrokovice",
            "Rožnov pod Radhoštěm",
            "Uherské Hradiště",
            "Uherský Brod",
            "Valašské Klobouky",
            "Valašské Meziříčí",
            "Vizovice",
            "Vsetín",
            "Zlín");
    static final byte[] ANSWERS = bytes("""
            Otázka;Odpověď;Počet
            Znáte služby ve svém městě?;ano;60
            Znáte služby ve svém městě?;ne;40
            """);

    @Autowired
    TestPlans plans;

    @Autowired
    TestCycles cycles;

    @Autowired
    StoreSurvey store;

    @Autowired
    ReadSurveys read;

    @Autowired
    Territories territories;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    UUID cycle;
    List<Territory> towns;

    @BeforeEach
    void theRegionAnalyses() {
        place("CZ072", "REGION", "Zlínský kraj", "CZ072");
        for (int i = 0; i < TOWNS.size(); i++) {
            var code = String.valueOf(7201 + i);
            place(code, "ORP", TOWNS.get(i), "CZ072/" + code);
        }
        towns = territories.townsOf(ZLIN);
        cycle = cycles.in(ZLIN, Phase.ANALYSING);
    }

    private void place(String code, String tier, String name, String path) {
        database.sql("""
                        insert into territory (code, tier, name, path, imported_at) values (?, ?, ?, ?, now())
                        on conflict (code) do nothing""").params(code, tier, name, path).update();
    }

    @Test
    void BR_184_thirteenTownsOfZlinHaveTwoDocumentsEachAndTheRegionASummary() {
        assertThat(towns).hasSize(13);
        for (var town : towns) {
            stored(SurveyKind.AWARENESS, town);
            stored(SurveyKind.NEEDS, town);
        }
        var summary = ask(() -> store.summarise(cycle));

        var documents = ask(() -> read.documents(cycle, 0, 100));
        assertThat(documents).hasSize(27);
        assertThat(documents.getFirst().kind()).isEqualTo(SurveyKind.SUMMARY);
        assertThat(documents.getFirst().placeName()).isEqualTo("Zlínský kraj");
        assertThat(documents.getFirst().people()).isEqualTo(2600);
        assertThat(ask(() -> read.questions(cycle, summary)))
                .singleElement()
                .satisfies(question -> assertThat(question.answers())
                        .containsExactly(new AnswerRow("ano", 1560), new AnswerRow("ne", 1040)));
        assertThat(ask(() -> read.documents(cycle, 25, 25))).hasSize(2);
    }

    @Test
    void BR_184_aSummaryFollowsWhatItAddsUp() {
        var first = stored(SurveyKind.NEEDS, towns.getFirst());
        assertThat(ask(() -> read.documents(cycle, 0, 25)))
                .as("none until somebody makes it")
                .hasSize(1);
        var summary = ask(() -> store.summarise(cycle));
        assertThat(peopleOf(summary)).isEqualTo(100);
        var second = stored(SurveyKind.NEEDS, towns.getLast());
        assertThat(peopleOf(summary)).isEqualTo(200);
        ask(() -> store.store(
                cycle,
                SurveyKind.NEEDS,
                towns.getLast().path(),
                "nova.csv",
                bytes("people,answer,question\n3,ano,Co?")));
        assertThat(peopleOf(summary)).isEqualTo(103);
        as(() -> store.remove(first));
        assertThat(peopleOf(summary)).isEqualTo(3);
        as(() -> store.remove(second));
        assertThat(ask(() -> read.documents(cycle, 0, 25))).isEmpty();
    }

    private long peopleOf(UUID document) {
        return ask(() -> read.document(cycle, document)).people();
    }

    @Test
    void BR_200_aSecondFileReplacesTheFirstAndBothAreInTheTrail() {
        var first = stored(SurveyKind.NEEDS, towns.getFirst());
        var second = ask(() -> store.store(
                cycle,
                SurveyKind.NEEDS,
                towns.getFirst().path(),
                "nova.csv",
                bytes("people,answer,question\n3,ano,Co?")));
        assertThat(second).isEqualTo(first);
        assertThat(ask(() -> read.document(cycle, second)))
                .extracting(DocumentRow::fileName, DocumentRow::people)
                .containsExactly("nova.csv", 3L);
        as(() -> store.remove(second));

        assertThat(ask(() -> read.documents(cycle, 0, 25))).isEmpty();
        assertThat(database.sql(
                                "select action from audit_entry where subject = ? and action like 'Survey%' order by id")
                        .param(cycle)
                        .query(String.class)
                        .list())
                .containsExactly("SurveyStored", "SurveyStored", "SurveyRemoved");
    }

    @Test
    void theProblemOfEachLineIsToldAndNothingIsStored() {
        var file = bytes(
                "Otázka;Odpověď;Počet\nCo?;ano;1 200\n;ano;1\nCo?;;1\nCo?;ne;mnoho\nCo?;ano;2\n;;\nCo?;\u202eotočeně;1\n");
        assertThat(ask(() -> store.preview(cycle, file)))
                .extracting(LineView::line, LineView::problem)
                .containsExactly(
                        tuple(2, ""),
                        tuple(3, "analysis.survey.problem.question"),
                        tuple(4, "analysis.survey.problem.answer"),
                        tuple(5, "analysis.survey.problem.people"),
                        tuple(6, "analysis.survey.problem.twice"),
                        tuple(8, "analysis.survey.problem.answer"));
        refused(
                "lines",
                () -> ask(() ->
                        store.store(cycle, SurveyKind.NEEDS, towns.getFirst().path(), "spatna.csv", file)));
        assertThat(ask(() -> read.documents(cycle, 0, 25))).isEmpty();
    }

    @Test
    void whatIsNoListIsRefused() {
        refused("columns-missing", () -> ask(() -> store.preview(cycle, bytes("Otázka;Počet\nCo?;1"))));
        refused("empty", () -> ask(() -> store.preview(cycle, bytes("Otázka;Odpověď;Počet\n"))));
        refused("not-a-table", () -> ask(() -> store.preview(cycle, new byte[] {'a', 0, 1, 2})));
        refused("too-large", () -> ask(() -> store.preview(cycle, new byte[2_000_001])));
        refused(
                "too-many-lines",
                () -> ask(() -> store.preview(cycle, bytes("Otázka;Odpověď;Počet\n" + "Co?;ano;1\n".repeat(501)))));
        refused("nothing", () -> ask(() -> store.summarise(cycle)));
        refused(
                "elsewhere",
                () -> ask(() -> {
                    plans.cycle(KURIM, 1, null);
                    return plans.as(
                            Role.REGION_PLANNER,
                            ZLIN,
                            () -> store.store(cycle, SurveyKind.NEEDS, KURIM, "cizi.csv", ANSWERS));
                }));
        var windows = "Otázka;Odpověď;Počet\nČím pomoci?;péčí;1".getBytes(Charset.forName("windows-1250"));
        assertThat(ask(() -> store.preview(cycle, windows)))
                .extracting(LineView::question)
                .containsExactly("Čím pomoci?");
    }

    @Test
    void onlyWhoConductsTheCycleAndOnlyUntilTheDraftIsOut() {
        var document = stored(SurveyKind.NEEDS, towns.getFirst());
        plans.cycle(KURIM, 1, null);
        assertThatThrownBy(() -> plans.as(Role.AUDITOR, ZLIN, () -> store.summarise(cycle)))
                .isInstanceOf(NotAllowed.class);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> plans.as(Role.COORDINATOR, KURIM, () -> store.summarise(cycle)),
                () -> plans.as(Role.COORDINATOR, KURIM, () -> read.documents(cycle, 0, 25)),
                () -> plans.as(Role.COORDINATOR, KURIM, () -> read.questions(cycle, document)))) {
            assertThatThrownBy(step).isInstanceOf(NotFound.class);
        }
        var other = cycles.in(ZLIN, Phase.ANALYSING);
        assertThatThrownBy(() -> ask(() -> read.questions(other, document))).isInstanceOf(NotFound.class);

        advance.enter(cycle, Phase.CONSULTATION);
        for (ThrowingCallable step : List.<ThrowingCallable>of(
                () -> stored(SurveyKind.NEEDS, towns.getFirst()),
                () -> ask(() -> store.preview(cycle, ANSWERS)),
                () -> ask(() -> store.summarise(cycle)),
                () -> as(() -> store.remove(document)))) {
            assertThatThrownBy(step).isInstanceOf(WrongPhase.class);
        }
    }

    @Test
    void readingTakesAsManyStatementsForManyAsForOne() {
        stored(SurveyKind.NEEDS, towns.getFirst());
        var few = Statements.of(() -> ask(() -> read.documents(cycle, 0, 25)));
        towns.forEach(town -> stored(SurveyKind.AWARENESS, town));

        assertThat(Statements.of(() -> ask(() -> read.documents(cycle, 0, 25)))).hasSameSizeAs(few);
    }

    private UUID stored(SurveyKind kind, Territory town) {
        return ask(() -> store.store(cycle, kind, town.path(), "setreni.csv", ANSWERS));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void refused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo("analysis.survey." + code));
    }

    private <T> T ask(Supplier<T> steps) {
        return plans.as(Role.REGION_PLANNER, ZLIN, steps);
    }

    private void as(Runnable steps) {
        ask(() -> {
            steps.run();
            return cycle;
        });
    }
}
