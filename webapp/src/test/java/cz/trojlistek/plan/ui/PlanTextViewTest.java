package cz.trojlistek.plan.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.plan.IndicatorLine;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.SmartCheck;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.shell.Prose;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@HouseAtRest
@WithMockUser
@SuppressWarnings("NullAway.Init")
class PlanTextViewTest extends SpringBrowserlessTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    Actors actors;

    @Autowired
    ReadPlan read;

    @Autowired
    WritePlan write;

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    @Autowired
    AdvanceCycle advance;

    @Test
    void aPieceIsAddedRevisedAndRemovedInItsPlace() {
        var cycle = plans.proposing(BRNO, 1);
        show(cycle);
        click("plan.add-below");
        area("plan.wording").setValue("<script>alert(1)</script>");
        click("plan.add");
        assertThat(wordings(cycle)).containsExactly("Pracovní skupina 1", "<script>alert(1)</script>");
        assertThat(Seen.now()).contains("<script>alert(1)</script>");

        clickLast("plan.edit");
        find(TextArea.class).single().setValue("Odstavec");
        click("plan.save");
        assertThat(wordings(cycle)).contains("Odstavec");

        clickLast("plan.remove");
        click("plan.remove.yes");
        assertThat(wordings(cycle)).containsExactly("Pracovní skupina 1");
    }

    @Test
    void aParagraphReadsAsItIsMeantAndItsToolsArePartOfTheField() {
        var cycle = plans.proposing(BRNO, 1);
        var text = "Služby:\n\n- **péče**\n- poradna\n\n| Rok | Lidí |\n|---|---|\n| 2021 | 12 |";
        as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.TEXT, text, null));
        show(cycle);
        assertThat(find(Prose.class).single().getInnerHtml())
                .contains("<strong>péče</strong>", "<li>poradna</li>", "<td>12</td>");

        clickLast("plan.edit");
        find(TextArea.class).single().setValue("Jen *zde*");
        assertThat(find(Prose.class).single().getInnerHtml()).as("the preview").contains("<em>zde</em>");
        assertThat(find(Button.class).withText(text("plan.prose.table")).all()).hasSize(1);
        find(TextArea.class).single().setValue("[klik](javascript:alert(1))");
        click("plan.save");
        assertThat(Seen.now()).contains(UI.getCurrent().getTranslation("wording.link-unusable", "javascript:alert(1)"));
        assertThat(find(TextArea.class).single().getValue())
                .as("what was typed stays")
                .contains("javascript");
        assertThat(wordings(cycle)).contains(text);
    }

    @Test
    void thePieceLeadsToItsHistory() {
        var cycle = plans.proposing(BRNO, 1);
        var prose = as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.TEXT, "Odstavec", null));
        actors.as(COORDINATOR, () -> write.revise(prose, 0, "Jiný odstavec"));
        show(cycle);
        assertThat(find(Anchor.class)
                        .withText(text("plan.history"))
                        .all()
                        .getLast()
                        .getHref())
                .isEqualTo(ElementHistoryView.of(cycle, prose));

        actors.as(
                COORDINATOR,
                () -> UI.getCurrent()
                        .navigate("plans/" + cycle + "/text/history", QueryParameters.fromString("element=" + prose)));

        assertThat(Seen.now()).contains(text("plan.history.added"), text("plan.history.revised"), "Jiný", "odebráno");
        actors.as(
                COORDINATOR,
                () -> UI.getCurrent()
                        .navigate("plans/" + cycle + "/text/history", QueryParameters.fromString("element=" + cycle)));
        assertThat(find(ElementHistoryView.class).all()).isEmpty();
    }

    @Test
    void BR_113_whyAnAnswerIsNoIsAskedBeforeTheIndicatorIsAdded() {
        var cycle = plans.proposing(BRNO, 1);
        as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.PRIORITY, "Pomoc doma", null));
        show(cycle);
        click("plan.indicator.new");
        find(TextField.class).withCaption(text("plan.indicator.name")).single().setValue("Klienti");
        find(TextField.class).withCaption(text("plan.indicator.unit")).single().setValue("lidí");
        find(BigDecimalField.class)
                .withCaption(text("plan.indicator.target"))
                .single()
                .setValue(BigDecimal.TEN);
        find(IntegerField.class).single().setValue(2030);
        click("plan.indicator.add");
        assertThat(Seen.now()).contains(text("plan.smart.justification.missing"));
        assertThat(as(() -> read.whole(cycle, 0)).indicators()).isEmpty();

        find(TextArea.class).single().setValue("Teprve se hledají peníze.");
        click("plan.indicator.add");

        assertThat(Seen.now()).contains("Klienti");
    }

    @Test
    void whatAMeasureCostsIsWrittenAtItAndSummedForThePlan() {
        var cycle = plans.proposing(BRNO, 1);
        var priority =
                as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.PRIORITY, "Pomoc doma", null));
        as(() -> write.add(priority, ElementKind.MEASURE, "<b>Rozvoz</b> obědů", null));
        actors.as(COORDINATOR, () -> navigate("plans/" + cycle + "/budget", BudgetView.class));
        assertThat(Seen.now()).contains("žádného opatření zatím není, co stojí");
        show(cycle);
        click("plan.budget.edit");
        click("plan.budget.save");
        assertThat(Seen.now()).contains("Rok: Vyplňte prosím.", "Kdo platí: Vyplňte prosím.");

        var years = as(() -> read.head(cycle)).years();
        chosen("plan.budget.year", years.getFirst());
        chosen("plan.budget.source", FundingSource.REGION);
        crowns().setValue(new BigDecimal("1200000.5"));
        click("plan.budget.save");
        assertThat(Seen.now()).contains("Napište částku v celých korunách");
        assertThat(crowns().getValue()).isEqualTo(new BigDecimal("1200000.5"));
        crowns().setValue(new BigDecimal("1200000"));
        click("plan.budget.save");

        assertThat(Seen.now()).contains("1\u202f200\u202f000 Kč", "rozpočet kraje");
        actors.as(COORDINATOR, () -> navigate("plans/" + cycle + "/budget", BudgetView.class));
        assertThat(Seen.now())
                .contains("Náklady jsou uvedené u 1 z 1 opatření.", "1\u202f200\u202f000", "Pomoc doma")
                .contains(String.valueOf(years.getFirst()));
    }

    @Test
    void BR_146_BR_147_whatTheNetworkCostsIsSaidByYearAndItsGapTold() {
        var cycle = plans.drafting(BRNO, 1);
        actors.as(COORDINATOR, () -> navigate("plans/" + cycle + "/budget", BudgetView.class));
        assertThat(Seen.now()).contains("O nákladech sítě zatím nic napsáno není.");
        click("plan.network.add");
        click("plan.network.save");
        assertThat(Seen.now()).contains("Podíl státu (%): Vyplňte prosím.");
        var year = as(() -> read.head(cycle)).years().getFirst();
        chosen("plan.budget.year", year);
        number("plan.network.optimised").setValue(new BigDecimal("3039820634"));
        number("plan.network.state-share").setValue(new BigDecimal("35"));
        click("plan.network.add-source");
        chosen("plan.budget.source", FundingSource.MUNICIPALITIES);
        crowns().setValue(new BigDecimal("1000000000"));
        click("plan.network.save");

        assertThat(Seen.in(find(BudgetView.class).single()))
                .contains("1\u202f063\u202f937\u202f222", "chybí 975\u202f883\u202f412 Kč");
        clickLast("plan.edit");
        click("plan.network.remove");
        assertThat(Seen.in(find(BudgetView.class).single())).contains("O nákladech sítě zatím nic napsáno není.");
    }

    private BigDecimalField number(String label) {
        return find(BigDecimalField.class).withCaption(text(label)).single();
    }

    @Test
    void BR_112_whatIsMissingLeadsToItsPlaceOnWhicheverPageItIs() {
        var cycle = plans.proposing(BRNO, 2);
        var chapter = plans.chapters(cycle).getLast().id();
        var priority = as(() -> write.add(chapter, ElementKind.PRIORITY, "Pomoc doma", null));
        for (int i = 0; i < 105; i++) {
            as(() -> write.add(priority, ElementKind.TEXT, "Odstavec", null));
        }
        var goal = as(() -> write.add(priority, ElementKind.GOAL, "Rodiny vědí", null));
        var measure = as(() -> write.add(goal, ElementKind.MEASURE, "Otevřít poradnu", null));
        actors.as(COORDINATOR, () -> navigate("plans/" + cycle + "/text/check", CompletenessView.class));

        assertThat(Seen.now()).contains("Bez čeho návrh nepůjde uzavřít", "chybí ukazatel", "2.1.1.1 Otevřít poradnu");
        var links = find(Anchor.class).all().stream().map(Anchor::getHref).toList();
        assertThat(links)
                .contains("plans/" + cycle + "/text?element=" + goal, "plans/" + cycle + "/text?element=" + measure);
        actors.as(
                COORDINATOR,
                () -> UI.getCurrent()
                        .navigate("plans/" + cycle + "/text", QueryParameters.of("element", measure.toString())));
        assertThat(Seen.now()).contains("Otevřít poradnu").doesNotContain("Pomoc doma");
        assertThat(as(() -> read.standing(cycle, 0, measure))).isEqualTo(new ReadPlan.Standing(chapter, 108));
        assertThatThrownBy(() -> as(() -> read.standing(cycle, 0, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        assertThat(as(() -> read.unpriced(cycle, 0, 10)))
                .extracting(PlanLine::id)
                .containsExactly(measure);
        assertThat(as(() -> read.answered(cycle))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <T> void chosen(String label, T value) {
        ((Select<T>) find(Select.class).withCaption(text(label)).single()).setValue(value);
    }

    private BigDecimalField crowns() {
        return find(BigDecimalField.class)
                .withCaption(text("plan.budget.crowns"))
                .single();
    }

    @Test
    void anIndicatorIsCorrectedInItsPlaceAndTheSecondWriterMayStillSave() {
        var cycle = plans.proposing(BRNO, 1);
        var priority =
                as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.PRIORITY, "Pomoc doma", null));
        var check = new SmartCheck(true, true, true, true, false);
        as(() -> write.addIndicator(priority, TestPlans.indicator(SmartCheck.PASSED, "")));
        var indicator = as(() -> write.addIndicator(priority, TestPlans.indicator(check, "Rok je odhad.")));
        show(cycle);
        clickLast("plan.indicator.edit");
        assertThat(find(TextField.class).all())
                .extracting(TextField::getValue)
                .containsExactly("Počet klientů", "osob", "");
        assertThat(find(BigDecimalField.class).all().getLast().getValue()).isEqualTo(BigDecimal.valueOf(120));
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(2024);
        assertThat((Set<?>) find(CheckboxGroup.class).single().getValue()).hasSize(4);
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Rok je odhad.");
        actors.as(
                COORDINATOR,
                () -> write.correctIndicator(indicator, 0, TestPlans.indicator(check, "Rok určí rozpočet.")));

        find(IntegerField.class).single().setValue(2027);
        click("plan.indicator.save");
        assertThat(Seen.now()).contains(text("form.conflict"), "Rok určí rozpočet.");
        assertThat(find(IntegerField.class).single().getValue()).isEqualTo(2027);
        click("plan.indicator.save");

        assertThat(as(() -> read.whole(cycle, 0)).indicators())
                .extracting(IndicatorLine::targetYear, IndicatorLine::justification)
                .containsExactly(Tuple.tuple(2024, ""), Tuple.tuple(2027, "Rok je odhad."));
        assertThat(find(IntegerField.class).all()).isEmpty();
    }

    @Test
    void theButtonAtAProblemSavesTheProblem() {
        var cycle = plans.proposing(BRNO, 1);
        as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.GOAL, "Rodiny vědí", null));
        show(cycle);

        click("plan.answer");

        assertThat(find(Button.class).withText("Uložit problém").all()).hasSize(1);
        assertThat(find(Button.class).withText("Uložit znění").all()).isEmpty();
    }

    @Test
    void theSecondWriterSeesBothTextsAndMayStillSave() {
        var cycle = plans.proposing(BRNO, 1);
        var text = as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.TEXT, "Původní", null));
        show(cycle);
        clickLast("plan.edit");
        actors.as(COORDINATOR, () -> write.revise(text, 0, "Znění druhého"));

        find(TextArea.class).single().setValue("Moje znění");
        click("plan.save");

        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Moje znění");
        assertThat(Seen.now()).contains(text("form.conflict"), "Znění druhého");
        assertThat(wordings(cycle)).contains("Znění druhého");
        click("plan.save");
        assertThat(wordings(cycle)).contains("Moje znění");
    }

    @Test
    void BR_120_whileThePublicCommentsItIsOnlyRead() {
        var cycle = plans.drafting(BRNO, 1);
        advance.enter(cycle, Phase.CONSULTATION);

        show(cycle);

        assertThat(find(Button.class).withText(text("plan.edit")).all()).isEmpty();
        assertThat(Seen.now()).contains("Priorita kapitoly 1");
    }

    @Test
    void theTextLeadsToItsVersionsWithTheirFingerprints() {
        var cycle = plans.drafting(BRNO, 1);
        as(() -> freeze.freezeDraft(cycle));

        show(cycle);

        assertThat(Seen.now())
                .contains(facts.findLatestVersion(cycle).orElseThrow().hash());
    }

    @Test
    void elsewhereItIsAbsent() {
        plans.cycle(KURIM, 1, null);
        var cycle = plans.proposing(BRNO, 1);

        actors.as(
                TestPeople.login(Role.COORDINATOR, KURIM), () -> UI.getCurrent().navigate("plans/" + cycle + "/text"));

        assertThat(find(PlanTextView.class).all()).isEmpty();
        assertThat(Seen.now()).doesNotContain("Pracovní skupina 1");
    }

    private void show(UUID cycle) {
        actors.as(COORDINATOR, () -> navigate("plans/" + cycle + "/text", PlanTextView.class));
    }

    private void click(String key) {
        actors.as(
                COORDINATOR,
                () -> test(find(Button.class).withText(text(key)).all().getFirst())
                        .click());
    }

    private void clickLast(String key) {
        actors.as(
                COORDINATOR,
                () -> test(find(Button.class).withText(text(key)).all().getLast())
                        .click());
    }

    private TextArea area(String key) {
        return find(TextArea.class).withCaption(text(key)).single();
    }

    private List<String> wordings(UUID cycle) {
        return as(() -> read.whole(cycle, 0)).lines().stream()
                .map(PlanLine::wording)
                .toList();
    }

    private <T> T as(Supplier<T> steps) {
        return actors.as(COORDINATOR, steps);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
