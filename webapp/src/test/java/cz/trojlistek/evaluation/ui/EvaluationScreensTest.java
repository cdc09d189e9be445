package cz.trojlistek.evaluation.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.evaluation.ConductEvaluation;
import cz.trojlistek.evaluation.ConductEvaluation.Owner;
import cz.trojlistek.evaluation.EvaluationSteps;
import cz.trojlistek.evaluation.FulfilmentState;
import cz.trojlistek.evaluation.ReadEvaluations;
import cz.trojlistek.evaluation.ReportMeasures;
import cz.trojlistek.evaluation.ReportMeasures.Said;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.plan.PlanLine;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** The screens of an evaluation, from its opening to the next plan, without a browser and without processes. */
@HouseAtRest
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class EvaluationScreensTest extends FormTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);
    static final String GROUP = TestPeople.login(Role.COORDINATION_GROUP, BRNO);
    static final String STRANGER = TestPeople.login(Role.COORDINATOR, TestPeople.KURIM);

    @Autowired
    TestPlans plans;

    @Autowired
    TestPeople people;

    @Autowired
    ConductEvaluation conduct;

    @Autowired
    ReportMeasures report;

    @Autowired
    ReadEvaluations read;

    @Autowired
    EvaluationSteps steps;

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
    void beforeItBeginsThePageSaysWhenAndOnlyTheCoordinatorBeginsIt() {
        assertThat(page(GROUP)).contains("1. 1. 2024").doesNotContain("Zahájit hodnocení");
        page(COORDINATOR);
        press(COORDINATOR, "Zahájit hodnocení");
        as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(words()).contains("Nositelé ještě nejsou oslovení");
    }

    @Test
    void BR_171_theCoordinatorSaysWhoReportsWhichMeasures() {
        var evaluation = as(COORDINATOR, () -> conduct.open(plan));
        as(COORDINATOR, () -> open("evaluation.askOwners", evaluation, null, plan));
        assertThat(field(TextField.class, "Nositel").getValue()).isEqualTo("Koordinátor plánování");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<PlanLine> measures = find(MultiSelectComboBox.class).single();
        var all = measures.getValue();
        assertThat(all).hasSize(2);
        as(COORDINATOR, () -> measures.setValue(java.util.Set.of(all.iterator().next())));
        press(COORDINATOR, "Oslovit nositele");
        assertThat(done).isFalse();
        assertThat(words()).contains("Bez nositele zůstala opatření");
        as(COORDINATOR, () -> measures.setValue(all));
        press(COORDINATOR, "Oslovit nositele");
        assertThat(done).isTrue();
        assertThat(page(COORDINATOR)).contains("Koordinátor plánování, opatření: 2", "Čeká se");
    }

    @Test
    void BR_171_aStateIsAskedOfEveryMeasureAndWhatWasSaidIsShownAsText() {
        asked();
        var owner = owner();
        as(COORDINATOR, () -> open("evaluation.reportForOwner", evaluation(), owner, plan));
        press(COORDINATOR, "Zapsat zprávu");
        assertThat(find(Select.class).all()).hasSize(2).allMatch(one -> ((Select<?>) one).isInvalid());
        as(COORDINATOR, () -> {
            find(Select.class).all().forEach(one -> ((Select<FulfilmentState>) one).setValue(FulfilmentState.PARTLY));
            find(BigDecimalField.class).all().forEach(one -> one.setValue(BigDecimal.valueOf(12)));
            find(TextArea.class).all().forEach(one -> one.setValue("Zbývá <b>lokalita</b>."));
        });
        press(COORDINATOR, "Zapsat zprávu");
        assertThat(done).isTrue();
        assertThat(page(GROUP)).contains("Zbývá <b>lokalita</b>.", "Splněno zčásti", "Skutečné náklady: 12 Kč");

        as(COORDINATOR, () -> open("evaluation.checkReport", evaluation(), owner, plan));
        press(COORDINATOR, "Vrátit k doplnění");
        assertThat(complaint(TextArea.class, "Důvod vrácení")).isNotEmpty();
        as(COORDINATOR, () -> fill(TextArea.class, "Důvod vrácení", "Chybí čísla."));
        press(COORDINATOR, "Vrátit k doplnění");
        as(COORDINATOR, () -> open("evaluation.reportForOwner", evaluation(), owner, plan));
        assertThat(words()).contains("Chybí čísla.");
        assertThat(find(BigDecimalField.class).all().getFirst().getValue()).isEqualByComparingTo("12");
    }

    @Test
    void whatCameOfAMeasureStandsAtTheEndOfItsChain() {
        asked();
        as(COORDINATOR, () -> open("evaluation.reportForOwner", evaluation(), owner(), plan));
        as(
                COORDINATOR,
                () -> find(Select.class)
                        .all()
                        .forEach(one -> ((Select<FulfilmentState>) one).setValue(FulfilmentState.PARTLY)));
        as(COORDINATOR, () -> find(TextArea.class).all().forEach(one -> one.setValue("Zbývá lokalita.")));
        press(COORDINATOR, "Zapsat zprávu");
        var measure = as(COORDINATOR, () -> read.measures(plan, 0, 1)).getFirst();
        assertThat(page(GROUP)).contains(measure.code());

        as(
                GROUP,
                () -> UI.getCurrent()
                        .navigate(
                                "plans/" + plan + "/text/chain",
                                QueryParameters.fromString("element=" + measure.measure())));

        assertThat(words()).contains("Vyhodnocení plánu", "Město: Splněno zčásti");
    }

    @Test
    void BR_172_afterTheAcceptedEvaluationTheCycleIsClosedAndTheNextOneOfferedFilledIn() {
        asked();
        reported();
        as(COORDINATOR, () -> open("evaluation.writeEvaluation", evaluation(), null, plan));
        press(COORDINATOR, "Předat koordinační skupině");
        assertThat(complaint(TextArea.class, "Hodnocení plánu")).isNotEmpty();
        as(COORDINATOR, () -> fill(TextArea.class, "Hodnocení plánu", "Plán je splněný."));
        press(COORDINATOR, "Předat koordinační skupině");
        assertThat(page(COORDINATOR)).contains("ještě nepřijala").doesNotContain("Uzavřít cyklus");

        as(GROUP, () -> open("evaluation.acceptEvaluation", evaluation(), null, plan));
        assertThat(words()).contains("Plán je splněný.");
        press(GROUP, "Přijmout hodnocení");

        assertThat(page(GROUP)).doesNotContain("Uzavřít cyklus");
        page(COORDINATOR);
        press(COORDINATOR, "Uzavřít cyklus");
        as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(words()).contains("Cyklus je uzavřený od");
        var next = find(Anchor.class).withText("Zahájit další plán").single().getHref();
        as(
                COORDINATOR,
                () -> UI.getCurrent()
                        .navigate(
                                "open-plan",
                                com.vaadin.flow.router.QueryParameters.of(
                                        "previous", next.substring(next.indexOf('=') + 1))));
        assertThat(find(IntegerField.class).all())
                .extracting(IntegerField::getValue)
                .containsExactly(2025, 2028);
        assertThat(find(ComboBox.class).all().getFirst().getValue()).isNotNull();
    }

    @Test
    void whatIsOfAnotherTownIsAbsent() {
        people.allRolesOf(TestPeople.KURIM);
        asked();
        for (var step : List.of("askOwners", "writeEvaluation", "acceptEvaluation")) {
            assertThatThrownBy(() -> as(STRANGER, () -> open("evaluation." + step, evaluation(), null, plan)))
                    .as(step)
                    .isInstanceOf(NotFound.class);
        }
        for (var step : List.of("reportMeasures", "reportForOwner", "checkReport")) {
            assertThatThrownBy(() -> as(STRANGER, () -> open("evaluation." + step, evaluation(), owner(), plan)))
                    .as(step)
                    .isInstanceOf(NotFound.class);
        }
        for (var step : List.of("recordCouncilNoting", "recordAssemblyNoting")) {
            assertThatThrownBy(() -> as(STRANGER, () -> open("evaluation." + step, evaluation(), owner(), plan)))
                    .as(step)
                    .isInstanceOf(NotFound.class);
        }
    }

    private void asked() {
        as(COORDINATOR, () -> {
            var evaluation = conduct.open(plan);
            var all = conduct.measures(evaluation).stream().map(PlanLine::id).collect(Collectors.toSet());
            conduct.ask(evaluation, clock.today().plusDays(20), List.of(new Owner("Město", null, all)));
        });
    }

    private void reported() {
        as(
                COORDINATOR,
                () -> report.report(
                        owner(),
                        read.ofOwner(owner()).stream()
                                .map(one -> new Said(one.measure(), FulfilmentState.FULFILLED, "", null, Map.of()))
                                .toList()));
        steps.closeReports(evaluation());
    }

    private UUID evaluation() {
        return as(COORDINATOR, () -> read.ofCycle(plan).orElseThrow().id());
    }

    private UUID owner() {
        return as(COORDINATOR, () -> read.owners(plan, 0, 10)).getFirst().id();
    }

    private void press(String login, String words) {
        as(login, () -> press(words));
    }

    private String page(String login) {
        as(login, () -> UI.getCurrent().navigate("plans/" + plan + "/evaluation"));
        return words();
    }

    private static String words() {
        return words(UI.getCurrent());
    }

    private static String words(Component part) {
        return (part.getElement().getText() + "|"
                        + part.getChildren().map(EvaluationScreensTest::words).collect(Collectors.joining()))
                .replace('\u00a0', ' ');
    }
}
