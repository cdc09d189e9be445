package cz.trojlistek.planning.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.FormTest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ReadCycles.CycleRow;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The form that opens a plan: opened as typed, refused with a reason at its place, and never emptied by a refusal. */
@SpringBootTest
@WithMockUser("koordinatorka.zahajuje")
@SuppressWarnings({"NullAway.Init", "unchecked"})
class OpenPlanViewTest extends FormTest {

    private static final String PERIOD =
            "Poslední rok plánu nesmí být před prvním a plán nesmí platit déle než 16 let.";

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    JdbcClient database;

    final String title = "Plán " + UUID.randomUUID();
    LocalDate today;

    @BeforeEach
    void whoOpensPlans() {
        people.territories();
        people.person("koordinatorka.zahajuje", Role.COORDINATOR, BRNO);
        people.person("koordinatorka.kurim", Role.COORDINATOR, KURIM);
        people.person("auditor.zahajuje", Role.AUDITOR, BRNO);
        today = clock.today();
    }

    /** The form with all that is needed. */
    private void typed() {
        navigate("open-plan", OpenPlanView.class);
        fill(TextField.class, "Název plánu", title);
        fill(TextField.class, "Název cyklu", "Třetí cyklus");
    }

    @Test
    void aPlanIsOpenedWithTwoMilestones() {
        typed();
        milestone("Analýza potřeb", today.plusMonths(2));
        milestone("Návrh pro veřejnost", today.plusMonths(7));

        press("Zahájit cyklus");

        assertThat(find(CycleView.class).all()).hasSize(1);
        assertThat(Seen.now()).contains(title, "Analýza potřeb", "Návrh pro veřejnost");
        assertThat(milestones())
                .containsExactly("Analýza potřeb " + today.plusMonths(2), "Návrh pro veřejnost " + today.plusMonths(7));
        assertThat(database.sql("select territory from planning_cycle where plan_title = ?")
                        .param(title)
                        .query(String.class)
                        .single())
                .isEqualTo(BRNO.value());
    }

    @Test
    void withoutItsNamesItIsRefusedAtBothFields() {
        typed();
        fill(TextField.class, "Název plánu", "");
        fill(TextField.class, "Název cyklu", " ");
        press("Zahájit cyklus");
        assertThat(complaint(TextField.class, "Název plánu")).isEqualTo("Vyplňte prosím.");

        fill(TextField.class, "Název plánu", title);
        refused("");
        assertThat(complaint(TextField.class, "Název plánu")).isEmpty();
        assertThat(complaint(TextField.class, "Název cyklu")).isNotEmpty();
    }

    @Test
    void aNameIsNoLongerThanItsColumn() {
        typed();
        fill(TextField.class, "Název cyklu", "x".repeat(201));
        refused("x".repeat(201));
        assertThat(complaint(TextField.class, "Název cyklu")).contains("200");
    }

    @Test
    void BR_101_theYearsGoForward() {
        typed();
        fill(IntegerField.class, "Poslední rok plánu", today.getYear());
        refused("Třetí cyklus");
        assertThat(told(IntegerField.class, "První rok plánu")).isEqualTo(PERIOD);

        fill(IntegerField.class, "Poslední rok plánu", null);
        refused("Třetí cyklus");
        assertThat(told(IntegerField.class, "První rok plánu")).isEqualTo(PERIOD);
        assertThat(field(IntegerField.class, "První rok plánu").getValue()).isEqualTo(today.getYear() + 1);
    }

    @Test
    void everyPhaseHasItsDaysInOrder() {
        typed();
        fill(DayField.class, "Analýzy: do", today.minusDays(1));
        refused("Třetí cyklus");
        assertThat(told(DayField.class, "Analýzy: od")).startsWith("Fáze Analýzy musí mít začátek a konec");
        assertThat(field(DayField.class, "Analýzy: do").getValue()).isEqualTo(today.minusDays(1));

        fill(DayField.class, "Analýzy: do", null);
        refused("Třetí cyklus");
        assertThat(complaint(DayField.class, "Analýzy: do")).isEqualTo("Vyplňte prosím.");
    }

    @Test
    void aMilestoneHasANameAndADayWithinTheCycle() {
        typed();
        milestone("Analýza potřeb", today.plusMonths(2));
        milestone("", today.plusMonths(3));
        refused("Třetí cyklus");
        assertThat(complaint(TextField.class, "Co má být hotové")).isEqualTo("Vyplňte prosím.");
        assertThat(Seen.now()).contains("Milníky 2, Co má být hotové: Vyplňte prosím.");

        fill(TextField.class, "Co má být hotové", "Konference");
        fill(DayField.class, "Termín", null);
        refused("Třetí cyklus");
        assertThat(complaint(DayField.class, "Termín")).isEqualTo("Vyplňte prosím.");

        fill(DayField.class, "Termín", today.plusYears(50));
        refused("Třetí cyklus");
        assertThat(complaint(DayField.class, "Termín")).startsWith("Tenhle den do cyklu nepatří.");
        assertThat(find(TextField.class).all())
                .extracting(TextField::getValue)
                .contains("Analýza potřeb", "Konference");
        assertThat(field(DayField.class, "Termín").getValue()).isEqualTo(today.plusYears(50));

        fill(DayField.class, "Termín", today.plusMonths(3));
        press("Zahájit cyklus");
        assertThat(milestones()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"koordinatorka.zahajuje, 6203, 6209", "koordinatorka.kurim, 6209, 6203"})
    void onlyTheOwnTerritoryAndItsPlansAreThere(String login, String ownCode, String foreignCode) {
        var places = Map.of("6203", BRNO, "6209", KURIM);
        var own = cycles.in(places.get(ownCode), Phase.IN_FORCE);
        var foreign = cycles.in(places.get(foreignCode), Phase.IN_FORCE);

        as(login, () -> {
            navigate("open-plan", OpenPlanView.class);
            var territory = (Select<Territory>) field(Select.class, "Území");
            assertThat(territory.getListDataView().getItems())
                    .extracting(Territory::path)
                    .containsExactly(places.get(ownCode));
            var previous = (ComboBox<CycleRow>) field(ComboBox.class, "Předchozí plán");
            assertThat(previous.getLazyDataView().getItems().map(CycleRow::id))
                    .contains(own)
                    .doesNotContain(foreign);
        });
    }

    @Test
    void whoOpensNoPlanHasNoSuchPage() {
        as("auditor.zahajuje", () -> UI.getCurrent().navigate("open-plan"));

        assertThat(find(OpenPlanView.class).all()).isEmpty();
        assertThat(Seen.now()).doesNotContain("Zahájit cyklus");
    }

    private void milestone(String name, LocalDate due) {
        press("Přidat milník");
        fill(TextField.class, "Co má být hotové", name);
        fill(DayField.class, "Termín", due);
    }

    /** Pressed, but nothing came of it, and the names stand where they stood. */
    private void refused(String name) {
        press("Zahájit cyklus");
        assertThat(find(OpenPlanView.class).all()).hasSize(1);
        assertThat(Seen.now()).contains("Nejde uložit");
        assertThat(field(TextField.class, "Název plánu").getValue()).isEqualTo(title);
        assertThat(field(TextField.class, "Název cyklu").getValue().strip()).isEqualTo(name);
        assertThat(database.sql("select count(*) from planning_cycle where plan_title = ?")
                        .param(title)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private <C extends Component & HasValidationProperties> String told(Class<C> kind, String label) {
        return Seen.plain(complaint(kind, label));
    }

    private List<String> milestones() {
        return database.sql("""
                        select m.name || ' ' || m.due from milestone m join planning_cycle c on c.id = m.cycle
                        where c.plan_title = ? order by m.due""").param(title).query(String.class).list();
    }
}
