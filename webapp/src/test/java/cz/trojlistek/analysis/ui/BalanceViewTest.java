package cz.trojlistek.analysis.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.BalanceNeeds;
import cz.trojlistek.analysis.BalanceSide;
import cz.trojlistek.analysis.BalanceUnit;
import cz.trojlistek.analysis.BalanceWords;
import cz.trojlistek.analysis.ReadBalance;
import cz.trojlistek.analysis.ReadBalance.Cell;
import cz.trojlistek.analysis.ServiceKind;
import cz.trojlistek.analysis.TargetGroup;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.WritePlan;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is missing in Brno, seen and written without a browser. */
@SuppressWarnings("NullAway.Init")
class BalanceViewTest extends ScreenTest {

    private static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);
    private static final String AUDITOR = TestPeople.login(Role.AUDITOR, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    BalanceNeeds balance;

    @Autowired
    ReadBalance read;

    @Autowired
    WritePlan write;

    UUID cycle;

    @BeforeEach
    void aCycle() {
        cycle = plans.analysing(BRNO);
    }

    @Test
    void theCoordinatorWritesANeedAndSeesWhatIsMissing() {
        visit(COORDINATOR, "plans/" + cycle + "/balance");
        assertThat(shown()).contains(text("analysis.balance.none"));
        click(COORDINATOR, "analysis.balance.add");
        assertThat(find(BigDecimalField.class).single().isInvalid()).isTrue();

        actors.as(COORDINATOR, () -> {
            choose("side", BalanceSide.RESOURCE);
            choose("target-group", TargetGroup.SENIORS);
            choose("service-kind", ServiceKind.PECOVATELSKA_SLUZBA);
            find(BigDecimalField.class).single().setValue(new BigDecimal("120"));
            source().setValue("Šetření");
        });
        assertThat(field("unit").getValue()).as("money has one unit").isEqualTo(BalanceUnit.CROWNS);
        actors.as(COORDINATOR, () -> choose("side", BalanceSide.NEED));
        click(COORDINATOR, "analysis.balance.add");
        assertThat(field("unit").isInvalid()).isTrue();
        assertThat(source().getValue()).as("what was typed is kept").isEqualTo("Šetření");
        actors.as(COORDINATOR, () -> choose("unit", BalanceUnit.PERSONS));
        click(COORDINATOR, "analysis.balance.add");

        assertThat(shown().replace('\u00a0', ' ')).contains("chybí 120 osob");
        assertThat(find(NativeTableHeaderCell.class).all())
                .extracting(Component::getElement)
                .extracting(element -> element.getAttribute("scope"))
                .containsOnly("col", "row");
    }

    @Test
    void aFigureLeadsToItsRowsWhichAreCorrectedAndRemoved() {
        actors.as(COORDINATOR, () -> {
            balance.add(cycle, row(BalanceSide.NEED, ServiceKind.PECOVATELSKA_SLUZBA, "<b>Péče</b>"));
            balance.add(cycle, row(BalanceSide.NEED, ServiceKind.RANA_PECE, "Jiná"));
        });
        visit(COORDINATOR, "plans/" + cycle + "/balance");
        var link = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(href -> href.contains("service=PECOVATELSKA_SLUZBA"))
                .findFirst()
                .orElseThrow();
        visit(COORDINATOR, link);
        assertThat(shown()).contains("<b>Péče</b>").doesNotContain("Jiná");

        click(COORDINATOR, "form.edit");
        actors.as(
                COORDINATOR, () -> find(BigDecimalField.class).all().getFirst().setValue(new BigDecimal("130")));
        click(COORDINATOR, "analysis.balance.save");
        assertThat(shown()).contains("130");
        click(COORDINATOR, "form.edit");
        click(COORDINATOR, "analysis.balance.remove");
        actors.as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());
        assertThat(shown()).contains(text("analysis.balance.rows.none"));
        visit(COORDINATOR, "plans/" + cycle + "/balance?group=NESMYSL");
        assertThat(shown()).contains("Jiná");
    }

    @Test
    void BR_112_aGoalLeadsToTheNeedItAnswersAndTheNeedToTheGoal() {
        var proposing = plans.proposing(BRNO, 1);
        var chapter = plans.chapters(proposing).getFirst().id();
        var goal = new UUID[1];
        actors.as(COORDINATOR, () -> {
            var need = balance.add(proposing, row(BalanceSide.NEED, ServiceKind.PECOVATELSKA_SLUZBA, "<b>Péče</b>"));
            goal[0] = write.add(chapter, ElementKind.GOAL, "Péče i večer", need);
            balance.add(proposing, row(BalanceSide.NEED, ServiceKind.RANA_PECE, "Jiná"));
        });
        visit(COORDINATOR, "plans/" + proposing + "/text?chapter=" + chapter);
        var link = find(Anchor.class).all().stream()
                .filter(one -> one.getText().contains("<b>Péče</b>"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getText().replace('\u00a0', ' ')).contains("Senioři – Pečovatelská služba, Brno: 120 osob");

        visit(COORDINATOR, link.getHref().replaceAll("#.*", ""));
        var need = link.getHref().replaceAll(".*#", "");
        assertThat(find(Div.class).all())
                .extracting(one -> one.getId().orElse(""))
                .contains(need);
        assertThat(find(Anchor.class).all())
                .filteredOn(one -> one.getText().contains("Péče i večer"))
                .extracting(Anchor::getHref)
                .containsExactly("plans/" + proposing + "/text/chain?element=" + goal[0]);
        visit(COORDINATOR, "plans/" + proposing + "/balance?service=RANA_PECE");
        assertThat(shown()).contains(text("analysis.no-goal"));
    }

    @Test
    void whoOnlyReadsTheCycleSeesTheMatrixAndNoForm() {
        actors.as(
                COORDINATOR, () -> balance.add(cycle, row(BalanceSide.NEED, ServiceKind.PECOVATELSKA_SLUZBA, "Péče")));
        visit(AUDITOR, "plans/" + cycle + "/balance");
        assertThat(shown()).contains("Péče");
        assertThat(find(BigDecimalField.class).all()).isEmpty();
        assertThat(find(Button.class).withText(text("form.edit")).all()).isEmpty();
    }

    @Test
    void theFilesHoldWhatThePageShowsAndNoFormula() {
        actors.as(
                COORDINATOR,
                () -> balance.add(cycle, row(BalanceSide.NEED, ServiceKind.PECOVATELSKA_SLUZBA, "=HYPERLINK(1)")));
        visit(COORDINATOR, "plans/" + cycle + "/balance");
        actors.as(COORDINATOR, () -> {
            assertThat(words(BalanceFile.gaps(read.gaps(cycle, 0, 25))))
                    .contains("Pečovatelská služba;Senioři;osob;120;0;120;0");
            assertThat(words(BalanceFile.rows(read.rows(cycle, Cell.ALL, 0, 25))))
                    .contains("Potřeba;Brno;Pečovatelská služba;Senioři;120;osob;'=HYPERLINK(1);Šetření");
        });
    }

    private static String words(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    private static BalanceWords row(BalanceSide side, ServiceKind kind, String text) {
        return new BalanceWords(
                side, BRNO, TargetGroup.SENIORS, kind, BigDecimal.valueOf(120), BalanceUnit.PERSONS, text, "Šetření");
    }

    private TextField source() {
        return find(TextField.class)
                .withCaption(text("analysis.balance.source"))
                .single();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String name, T value) {
        ((ComboBox<T>) field(name)).setValue(value);
    }

    private ComboBox<?> field(String name) {
        return find(ComboBox.class)
                .withCaption(text("analysis.balance." + name))
                .single();
    }
}
