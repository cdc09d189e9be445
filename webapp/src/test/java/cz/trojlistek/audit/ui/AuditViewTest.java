package cz.trojlistek.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.cycle.Milestone.NewMilestone;
import cz.trojlistek.kernel.Phase;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** The auditor finds a decision by a word of it and by what it was about; what does not fit is not shown. */
@SpringBootTest
@WithMockUser("auditor.hledani")
@SuppressWarnings("NullAway.Init")
class AuditViewTest extends FormTest {

    private static final String NOTHING = "Žádný záznam neodpovídá";
    private static final String OPENED = "Cyklus zahájen";
    private static final String PLANNED = "Milník naplánován";

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    ConductCycle conduct;

    UUID cycle;

    @BeforeEach
    void aCycleThatWasOpened() {
        people.person("auditor.hledani", Role.AUDITOR, TestPeople.SOUTH_MORAVIA);
        people.person("auditor.odjinud", Role.AUDITOR, TestPeople.CHOMUTOV);
        people.person("koordinatorka.hledani", Role.COORDINATOR, TestPeople.BRNO);
        cycle = cycles.in(TestPeople.BRNO, Phase.OPENING);
    }

    @Test
    void theTrailOfOneThingHoldsItsDecision() {
        show(Map.of("subject", cycle.toString()));
        assertThat(actions()).containsExactly(OPENED);
        assertThat(Seen.now()).contains("coordinator.6203", "Brno", "Jen záznamy o jedné věci");

        show(Map.of("subject", UUID.randomUUID().toString()));
        assertThat(actions()).isEmpty();
        assertThat(Seen.now()).contains(NOTHING);
    }

    @Test
    void aWordIsSearchedFor() {
        milestones(2);
        show(Map.of("subject", cycle.toString()));
        assertThat(actions()).containsExactly(PLANNED, PLANNED, OPENED);

        search("MILNÍK č2");
        assertThat(actions()).containsExactly(PLANNED);

        search("slovo, které nikde není");
        assertThat(actions()).isEmpty();
        assertThat(Seen.now()).contains(NOTHING);

        search("");
        assertThat(actions()).containsExactly(PLANNED, PLANNED, OPENED);
    }

    /** What the auditor reads on the screen is found, though the trail keeps only codes. */
    @Test
    void theWordsOfTheScreenAreFound() {
        milestones(1);
        show(Map.of("subject", cycle.toString()));

        search("naplánován");
        assertThat(actions()).containsExactly(PLANNED);

        search("cyklus zahájen");
        assertThat(actions()).containsExactly(OPENED);

        search("koordinátor ORP");
        assertThat(actions()).containsExactly(PLANNED, OPENED);
    }

    /** What was given stands in the row as a code, and is found as the word the auditor reads there. */
    @Test
    void aCodeBeforeOrAfterIsFoundAsTheWordItIsToldWith() {
        var clerk = people.person("zapisovatelka.hledani", Role.ASSEMBLY_CLERK, TestPeople.BRNO);
        var word = context.getMessage("account.role.assembly_clerk", null, Locale.of("cs"));

        show(Map.of("subject", clerk.toString(), "q", word));
        assertThat(actions()).containsExactly("Role udělena");

        show(Map.of("subject", clerk.toString(), "q", "vyškov " + word));
        assertThat(actions()).isEmpty();
    }

    @Test
    void everyWordIsFoundInWhateverColumnWithoutCaseAndDiacritics() {
        milestones(2);
        show(Map.of("subject", cycle.toString()));

        search("BRNO koordinator naplanovan c2 milnik");
        assertThat(actions()).containsExactly(PLANNED);

        search("kurim koordinator naplanovan");
        assertThat(actions()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "a\0b", "\ud800", "\u202ebrno"})
    void whatNoTextCanHoldIsSaidAtTheFieldAndFindsNothing(String typed) {
        show(Map.of("subject", cycle.toString(), "q", typed));

        assertThat(find(AuditView.class).all()).hasSize(1);
        assertThat(actions()).isEmpty();
        assertThat(Seen.now()).contains(NOTHING);
        var text = field(TextField.class, "Hledat v záznamech");
        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).contains("nečitelné znaky");

        search("zahájen");
        assertThat(actions()).containsExactly(OPENED);
        assertThat(text.isInvalid()).isFalse();
    }

    @Test
    void aTextLongerThanAnyoneSearchesForKeepsThePage() {
        show(Map.of("subject", cycle.toString(), "q", "x".repeat(10_000)));

        assertThat(find(AuditView.class).all()).hasSize(1);
        assertThat(Seen.now()).contains(NOTHING);
    }

    @Test
    void aDayIsReadFromTheAddressAndNonsenseIsNone() {
        show(Map.of("subject", cycle.toString(), "day", clock.today().toString()));
        assertThat(actions()).containsExactly(OPENED);

        show(Map.of(
                "subject", cycle.toString(), "day", clock.today().minusDays(1).toString()));
        assertThat(actions()).isEmpty();

        show(Map.of("subject", cycle.toString(), "day", "včera"));
        assertThat(actions()).containsExactly(OPENED);
    }

    @Test
    void aLongTrailIsReadPageByPageTheNewestFirst() {
        milestones(29);
        show(Map.of("subject", cycle.toString()));
        assertThat(actions()).hasSize(25).containsOnly(PLANNED);
        assertThat(find(Button.class).withText("Předchozí").all()).isEmpty();

        press("Další");
        assertThat(actions()).hasSize(5).endsWith(OPENED);
        assertThat(find(Button.class).withText("Další").all()).isEmpty();

        press("Předchozí");
        assertThat(actions()).hasSize(25).doesNotContain(OPENED);
    }

    @Test
    void whoAuditsElsewhereFindsNothingHere() {
        as("auditor.odjinud", () -> show(Map.of("subject", cycle.toString())));

        assertThat(find(AuditView.class).all()).hasSize(1);
        assertThat(actions()).isEmpty();
    }

    @Test
    void onlyAuditorsReadTheTrail() {
        as("koordinatorka.hledani", () -> show(Map.of("subject", cycle.toString())));

        assertThat(find(AuditView.class).all()).isEmpty();
        assertThat(Seen.now()).doesNotContain(OPENED);
    }

    private void milestones(int count) {
        as(TestPeople.login(Role.COORDINATOR, TestPeople.BRNO), () -> {
            for (int i = 1; i <= count; i++) {
                conduct.addMilestone(cycle, new NewMilestone("Milník č" + i, clock.today()));
            }
        });
    }

    private void search(String word) {
        test(field(TextField.class, "Hledat v záznamech")).setValue(word);
    }

    private static void show(Map<String, String> wanted) {
        UI.getCurrent().navigate("audit", QueryParameters.simple(wanted));
    }

    private List<String> actions() {
        return find(Details.class).all().stream().map(Details::getSummaryText).toList();
    }
}
