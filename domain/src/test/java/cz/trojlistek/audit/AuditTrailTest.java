package cz.trojlistek.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.InvitePeople;
import cz.trojlistek.account.InvitePeople.NewRole;
import cz.trojlistek.account.Role;
import cz.trojlistek.audit.ReadAudit.Filter;
import cz.trojlistek.audit.ReadAudit.Word;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.SearchWords;
import cz.trojlistek.kernel.Trail;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class AuditTrailTest {

    @Autowired
    TestPeople people;

    @Autowired
    InvitePeople invitePeople;

    @Autowired
    ReadAudit readAudit;

    @Autowired
    Actors actors;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    UUID person;

    @BeforeEach
    void aDecision() {
        clock.moveTo(Instant.now());
        people.person("spravce.auditu", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);
        people.person("auditorka", Role.AUDITOR, TestPeople.SOUTH_MORAVIA);
        people.person("auditorka.brno", Role.AUDITOR, TestPeople.BRNO);
        people.person("auditor.usti", Role.AUDITOR, TestPeople.USTI_REGION);
        people.person("koordinatorka.auditu", Role.COORDINATOR, TestPeople.BRNO);
        person = people.person("vybrana." + UUID.randomUUID(), Role.COORDINATOR, TestPeople.BRNO);
        actors.as("spravce.auditu", () -> invitePeople.disable(person, "Odešla na jiný úřad"));
    }

    @Test
    void BR_200_oneRowPerDecisionSaysWhoInWhichRoleWhatAndWhy() {
        var entries = search(new Filter(words("jiný úřad"), null, person, null));

        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.personName()).isEqualTo("spravce.auditu");
            assertThat(entry.role()).isEqualTo("ADMINISTRATOR");
            assertThat(entry.action()).isEqualTo("PersonDisabled");
            assertThat(entry.before()).isEqualTo(Trail.text("account.status.ACTIVE"));
            assertThat(entry.after()).isEqualTo(Trail.text("account.status.DISABLED"));
            assertThat(entry.territory()).isEqualTo(TestPeople.BRNO.value());
        });
    }

    @Test
    void BR_200_whatWasNotDecidedLeavesNoRow() {
        var login = "nikdo." + UUID.randomUUID();

        transactions.executeWithoutResult(status -> {
            actors.as(
                    "spravce.auditu",
                    () -> invitePeople.invite(
                            login,
                            "Nikdo",
                            TestPeople.BRNO,
                            List.of(new NewRole(Role.COORDINATOR, TestPeople.BRNO, clock.today(), null))));
            status.setRollbackOnly();
        });

        assertThat(search(new Filter(words(login), null, null, null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update audit_entry set reason = ''", "delete from audit_entry", "truncate audit_entry"})
    void BR_200_rowsAreNeverChangedOrDeleted(String statement) {
        assertThatThrownBy(() -> database.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("never changed or deleted");
    }

    @Test
    void theTrailIsReadWhereSomebodyMayReadIt() {
        var filter = new Filter(List.of(), null, person, null);

        assertThat(countAs("auditorka", filter)).isEqualTo(3);
        assertThat(countAs("auditorka.brno", filter)).isEqualTo(3);
        assertThat(countAs("spravce.auditu", filter)).isEqualTo(3);
        assertThat(countAs("auditor.usti", filter)).isZero();
        assertThat(countAs("koordinatorka.auditu", filter)).isZero();
        assertThat(countAs("nobody", filter)).isZero();
    }

    @Test
    void everyFilterNarrows() {
        var administrator = people.person("spravce.auditu", Role.ADMINISTRATOR, TestPeople.SOUTH_MORAVIA);

        assertThat(search(new Filter(List.of(), administrator, person, null))).hasSize(1);
        assertThat(search(new Filter(List.of(), null, person, clock.today()))).hasSize(3);
        assertThat(search(new Filter(List.of(), null, person, clock.today().minusDays(1))))
                .isEmpty();
        assertThat(search(new Filter(words("100 % _nic"), null, person, null))).isEmpty();
        assertThat(search(new Filter(List.of(), null, person, LocalDate.MAX))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"jiny odesla", "ODEŠLA JINÝ", "Jiny\u00a0úrad", "Úřad", "brno odesla", "jiny spravce.auditu"})
    void everyWordIsFoundWhereverItStandsWithoutCaseAndDiacritics(String typed) {
        assertThat(search(new Filter(words(typed), null, person, null)))
                .extracting(ReadAudit.Entry::action)
                .containsExactly("PersonDisabled");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jiny kurim", "odesla nikdenic", "jin'y", "%", "jiny_urad"})
    void whatHoldsNotEveryWordIsNotFound(String typed) {
        assertThat(search(new Filter(words(typed), null, person, null))).isEmpty();
    }

    /** What it is told with stands in no row: the row keeps only its key. */
    @Test
    void aRowIsFoundByTheTextItsCodeIsToldWith() {
        assertThat(told("account.status.DISABLED")).containsExactly("PersonDisabled");
        assertThat(told("account.status.disabled")).containsExactly("PersonDisabled");
        assertThat(told("account.status.DISABLE")).isEmpty();
        assertThat(told("status.DISABLED")).isEmpty();
    }

    private List<String> told(String key) {
        var word = new Word("zablokovan", List.of(), List.of("approval.result.approved", key));
        return search(new Filter(List.of(word), null, person, null)).stream()
                .map(ReadAudit.Entry::action)
                .toList();
    }

    /** Both sides of a comparison are folded, one here and one there. */
    @Test
    void theDatabaseFoldsAsWeDo() {
        var letters = "Příliš ŽLUŤOUČKÝ kůň Ďáblice ÓNYX Ňoro Łódź Größe Ľubľana Čáp œuvre Ångström";

        assertThat(database.sql("select folded(?)")
                        .param(letters)
                        .query(String.class)
                        .single())
                .isEqualTo(SearchWords.folded(letters))
                .startsWith("prilis zlutoucky kun dablice onyx noro");
    }

    @Test
    void theListIsPagedTheNewestFirst() {
        var filter = new Filter(List.of(), null, person, null);

        var second = actors.as("auditorka", () -> readAudit.list(filter, 1, 1));

        assertThat(second).extracting(ReadAudit.Entry::action).containsExactly("RoleGranted");
    }

    @Test
    void theListTakesAsManyStatementsForManyRowsAsForOne() {
        var filter = new Filter(words("vybrana brno"), null, null, null);
        Runnable page = () -> actors.as("auditorka", () -> {
            readAudit.list(filter, 0, 50);
            readAudit.count(filter);
        });
        var few = Statements.of(() -> actors.as("auditorka", () -> {
            readAudit.list(filter, 0, 1);
            readAudit.count(filter);
        }));

        for (int i = 0; i < 30; i++) {
            people.person("vybrana." + UUID.randomUUID(), Role.COORDINATOR, TestPeople.BRNO);
        }

        assertThat(Statements.of(page)).hasSameSizeAs(few);
    }

    private static List<Word> words(String typed) {
        return SearchWords.in(typed).stream()
                .map(word -> new Word(word, List.of(), List.of()))
                .toList();
    }

    private List<ReadAudit.Entry> search(Filter filter) {
        return actors.as("auditorka", () -> readAudit.list(filter, 0, 20));
    }

    private int countAs(String login, Filter filter) {
        return actors.as(login, () -> readAudit.count(filter));
    }
}
