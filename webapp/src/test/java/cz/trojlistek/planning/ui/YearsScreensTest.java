package cz.trojlistek.planning.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.actionplan.ReadYears;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The years on the page of a plan, the choice of measures and what a year changes, without a browser and processes. */
@HouseAtRest
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class YearsScreensTest extends FormTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);
    static final String CLERK = TestPeople.login(Role.COUNCIL_CLERK, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    ArrangeYears arrange;

    @Autowired
    ReadYears years;

    @Autowired
    ReadPlan read;

    @Autowired
    WritePlan write;

    @Autowired
    AdvanceCycle advance;

    UUID plan;

    @BeforeEach
    void aPlanOf2021To2024IsInForce() {
        now(LocalDateTime.of(2021, 2, 1, 9, 0));
        plan = plans.inForce(BRNO, 2);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void thePlansPageTellsOfItsYearsAndTheCoordinatorOpensTheNext() {
        assertThat(page(COORDINATOR, plan)).contains("Akční plán 2021", "Akční plán 2024", "Otevře se 1. 9. 2021");
        as(
                COORDINATOR,
                () -> test(find(Button.class).withText("Otevřít už teď").single())
                        .click());
        as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());

        var year = as(COORDINATOR, () -> years.of(plan)).getFirst();
        assertThat(year.phase()).isEqualTo(Phase.PROPOSING);
        assertThat(page(CLERK, plan)).doesNotContain("Otevřít už teď", "Změnit, od kterého roku");
        assertThat(find(Anchor.class).withText("Akční plán 2021").single().getHref())
                .isEqualTo("plans/" + year.cycle());
    }

    @Test
    void BR_118_theCoordinatorSaysWhichYearsThePlanContains() {
        page(COORDINATOR, plan);
        as(COORDINATOR, () -> {
            @SuppressWarnings("unchecked")
            Select<Integer> first = field(Select.class, "První rok se samostatným akčním plánem");
            first.setValue(2023);
            press("Uložit");
        });
        assertThat(words(UI.getCurrent())).contains("Je součástí plánu", "Otevře se 1. 9. 2022");
    }

    @Test
    void theActionPlansPageLeadsToItsPlanAndHasNoGroupsAndAnalyses() {
        var year = as(COORDINATOR, () -> arrange.open(plan, 2022));
        var page = page(COORDINATOR, year);
        assertThat(page).contains("Akční plán na rok 2022", "0 z 7", "Výběr opatření", "Místo mezi plány");
        assertThat(page.substring(0, page.indexOf("Místo mezi plány"))).doesNotContain("Návrhy skupin");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("plans/" + plan);
        assertThat(find(Nav.class)
                        .withClassName("tabs")
                        .single()
                        .getChildren()
                        .map(tab -> tab.getElement().getText()))
                .containsExactly("Průběh", "Diagram", "Plán", "Schvalování");
        visit(year + "/text/changes");
        assertThat(words(UI.getCurrent())).contains(text("plan.year.changes.none.next"));
    }

    @Test
    void BR_117_measuresOfThePlanAreChosenEachWithWhoCarriesIt() {
        var year = as(COORDINATOR, () -> arrange.open(plan, 2022));
        as(COORDINATOR, () -> open("actionPlan.chooseMeasures", year, null, year));
        press(text("task.actionPlan.chooseMeasures.action"));
        assertThat(done).isFalse();
        assertThat(words(UI.getCurrent())).contains(text("plan.measures-once"));

        var first = find(Checkbox.class).all().getFirst();
        assertThat(find(TextField.class).all()).isEmpty(); // asked once it is chosen
        as(COORDINATOR, () -> first.setValue(true));
        press(text("task.actionPlan.chooseMeasures.action"));
        assertThat(complaint(TextField.class, text("plan.year.carrier"))).isEqualTo(text("form.required"));

        as(COORDINATOR, () -> {
            fill(TextField.class, text("plan.year.carrier"), "Charita <b>Brno</b>");
            fill(TextArea.class, text("plan.year.change"), "O víkendu.");
            press(text("task.actionPlan.chooseMeasures.action"));
        });
        assertThat(done).isTrue();
        visit(year + "/text");
        assertThat(Seen.now()).contains("Nese: Charita <b>Brno</b>", "O víkendu.");
    }

    @Test
    void aYearsWordsStandBesideThoseOfThePlan() {
        var year = chosen();
        advance.enter(year, Phase.DRAFTING);
        as(COORDINATOR, () -> {
            var measure = read.whole(year, 0).lines().stream()
                    .filter(line -> !line.carrier().isEmpty())
                    .findFirst()
                    .orElseThrow();
            write.revise(measure.id(), measure.editVersion(), measure.wording() + " nově");
        });
        assertThat(page(COORDINATOR, year)).contains("Přebírá opatření: 1");
        visit(year + "/text");
        as(COORDINATOR, () -> {
            ComboBox<?> left = find(ComboBox.class).all().getFirst();
            take(left);
            fill(TextField.class, text("plan.year.carrier"), "Diakonie");
            press(text("plan.year.take-up"));
        });
        assertThat(words(UI.getCurrent())).doesNotContain(text("plan.year.take-up.open"));
        assertThat(page(COORDINATOR, year)).contains("Přebírá opatření: 2");
        visit(year + "/text/changes");
        assertThat(words(UI.getCurrent())).contains("nově").doesNotContain(text("plan.year.changes.none"));
    }

    private static <T> void take(ComboBox<T> field) {
        field.setValue(field.getListDataView().getItem(0));
    }

    private UUID chosen() {
        var year = as(COORDINATOR, () -> arrange.open(plan, 2022));
        as(COORDINATOR, () -> {
            open("actionPlan.chooseMeasures", year, null, year);
            find(Checkbox.class).all().getFirst().setValue(true);
            fill(TextField.class, text("plan.year.carrier"), "Charita");
            press(text("task.actionPlan.chooseMeasures.action"));
            UI.getCurrent().removeAll(); // the next page has a button of that name, too
        });
        return year;
    }

    private String page(String login, UUID cycle) {
        as(login, () -> navigate("plans/" + cycle, CycleView.class));
        return words(UI.getCurrent());
    }

    private void visit(String below) {
        as(COORDINATOR, () -> UI.getCurrent().navigate("plans/" + below));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    private static String words(Component part) {
        return (part.getElement().getText() + "|"
                        + part.getChildren().map(YearsScreensTest::words).collect(Collectors.joining()))
                .replace('\u00a0', ' ');
    }
}
