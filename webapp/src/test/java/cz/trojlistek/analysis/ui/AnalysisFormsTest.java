package cz.trojlistek.analysis.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.KURIM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.analysis.AnalyseSituation;
import cz.trojlistek.analysis.AnalysisFacts;
import cz.trojlistek.analysis.Findings;
import cz.trojlistek.analysis.ReadAnalyses;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.shell.OpenTask;
import cz.trojlistek.shell.TaskForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithMockUser;

@HouseAtRest
@WithMockUser
@SuppressWarnings("NullAway.Init")
class AnalysisFormsTest extends SpringBrowserlessTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);
    static final String STEERING = TestPeople.login(Role.COORDINATION_GROUP, BRNO);

    @Autowired
    TestPlans plans;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext beans;

    @Autowired
    ReadAnalyses read;

    @Autowired
    AnalysisFacts facts;

    UUID cycle;
    UUID analysis;
    int done;

    @BeforeEach
    void analysesAreAskedFor() {
        cycle = plans.analysing(BRNO);
        analysis = facts.request(cycle).getFirst();
    }

    @Test
    void BR_148_figuresAreWrittenWithAStatedTotal() {
        open(WriteAnalysisForm.class, COORDINATOR);
        area("analysis.findings").setValue("Registrované služby.");
        find(TextField.class)
                .withCaption(text("analysis.figure.label"))
                .single()
                .setValue("Poradenství");
        click(COORDINATOR, "task.communityPlan.writeAnalysis.action");
        assertThat(find(BigDecimalField.class)
                        .withCaption(text("analysis.figure.amount"))
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(find(TextField.class)
                        .withCaption(text("analysis.figure.unit"))
                        .single()
                        .isInvalid())
                .isTrue();
        assertThat(area("analysis.findings").getValue()).isEqualTo("Registrované služby.");
        assertThat(done).isZero();

        find(BigDecimalField.class)
                .withCaption(text("analysis.figure.amount"))
                .single()
                .setValue(BigDecimal.valueOf(43));
        find(TextField.class).withCaption(text("analysis.figure.unit")).single().setValue("služeb");
        find(BigDecimalField.class).all().getLast().setValue(BigDecimal.valueOf(233));
        click(COORDINATOR, "task.communityPlan.writeAnalysis.action");
        assertThat(done).isEqualTo(1);
        var written = actors.as(COORDINATOR, () -> read.analysis(analysis));
        assertThat(written.figures()).hasSize(1);
        assertThat(written.inconsistent()).isTrue();
    }

    @Test
    void anEmptyAnalysisIsRefusedAtItsField() {
        open(WriteAnalysisForm.class, COORDINATOR);
        click(COORDINATOR, "task.communityPlan.writeAnalysis.action");

        assertThat(area("analysis.findings").isInvalid()).isTrue();
        assertThat(done).isZero();
    }

    @Test
    void itIsGivenBackWithAReasonOrAccepted() {
        written();
        open(AcceptAnalysisForm.class, STEERING);
        click(STEERING, "analysis.give-back");
        assertThat(area("analysis.reason").isInvalid()).isTrue();
        area("analysis.reason").setValue("Chybí čísla.");
        click(STEERING, "analysis.give-back");
        assertThat(done).isEqualTo(1);
        assertThat(facts.accepted(analysis)).isFalse();

        written();
        click(STEERING, "task.communityPlan.acceptAnalysis.action");
        assertThat(done).isEqualTo(2);
        assertThat(facts.accepted(analysis)).isTrue();
    }

    @Test
    void elsewhereTheyAreAbsent() {
        plans.cycle(KURIM, 1, null);
        var stranger = TestPeople.login(Role.COORDINATOR, KURIM);

        assertThatThrownBy(() -> open(WriteAnalysisForm.class, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> open(AcceptAnalysisForm.class, stranger)).isInstanceOf(NotFound.class);
        actors.as(stranger, () -> UI.getCurrent().navigate("plans/" + cycle + "/analyses"));
        assertThat(find(AnalysesView.class).all()).isEmpty();
    }

    @Test
    void theProblemTreeGrowsOnItsPage() {
        actors.as(COORDINATOR, () -> navigate("plans/" + cycle + "/analyses", AnalysesView.class));
        find(TextField.class).withCaption(text("analysis.area.title")).single().setValue("NEDOSTATEČNÁ NABÍDKA");
        click(COORDINATOR, "analysis.area.add");
        find(IntegerField.class).single().setValue(1);
        find(TextField.class).withCaption(text("analysis.area.title")).single().setValue("Znovu jednička");
        click(COORDINATOR, "analysis.area.add");
        assertThat(find(IntegerField.class).single().isInvalid()).isTrue();

        find(TextArea.class).withCaption(text("analysis.problem.text")).single().setValue("Chybí byty");
        click(COORDINATOR, "analysis.problem.add");

        var counts = actors.as(COORDINATOR, () -> read.treeCounts(cycle));
        assertThat(counts.areas()).isEqualTo(1);
        assertThat(counts.problems()).isZero(); // the area was not chosen
    }

    @Test
    void slipsInTheTreeArePutRightAndTakenBack() {
        var analyse = beans.getBean(AnalyseSituation.class);
        var area = actors.as(COORDINATOR, () -> analyse.addProblemArea(cycle, 1, "BYDLENNÍ"));
        actors.as(COORDINATOR, () -> analyse.addProblem(area, "Chybí biti"));
        actors.as(COORDINATOR, () -> navigate("plans/" + cycle + "/analyses", AnalysesView.class));

        edit(0);
        find(TextField.class).first().setValue("BYDLENÍ");
        click(COORDINATOR, "analysis.area.save");
        edit(1);
        find(TextArea.class).first().setValue("Chybí byty");
        click(COORDINATOR, "analysis.problem.save");
        assertThat(Seen.now()).contains("1 BYDLENÍ", "Chybí byty").doesNotContain("BYDLENNÍ", "biti");

        edit(0);
        remove("analysis.area.remove");
        assertThat(Seen.now()).contains("Odeberte nejdřív je");
        click(COORDINATOR, "form.cancel");

        edit(1);
        remove("analysis.problem.remove");
        edit(0);
        remove("analysis.area.remove");
        assertThat(actors.as(COORDINATOR, () -> read.problemTree(cycle))).isEmpty();
        assertThat(Seen.now()).doesNotContain("BYDLENÍ");
    }

    @Test
    void whoOnlyReadsTheTreeIsOfferedNoChange() {
        var auditor = TestPeople.login(Role.AUDITOR, BRNO);
        var analyse = beans.getBean(AnalyseSituation.class);
        actors.as(COORDINATOR, () -> analyse.addProblemArea(cycle, 1, "BYDLENÍ"));
        actors.as(auditor, () -> navigate("plans/" + cycle + "/analyses", AnalysesView.class));

        assertThat(Seen.now()).contains("BYDLENÍ");
        assertThat(find(Button.class).withText(text("form.edit")).all()).isEmpty();
    }

    private void edit(int which) {
        actors.as(
                COORDINATOR,
                () -> test(find(Button.class).withText(text("form.edit")).all().get(which))
                        .click());
    }

    private void remove(String key) {
        click(COORDINATOR, key);
        actors.as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());
    }

    private void written() {
        actors.as(
                COORDINATOR,
                () -> beans.getBean(AnalyseSituation.class)
                        .write(analysis, new Findings("Zjištění <b>", List.of(), null)));
    }

    private <F extends Component & TaskForm> void open(Class<F> form, String login) {
        var task = new OpenTask("1", "communityPlan.some", cycle, analysis, cycle, BRNO, null);
        actors.as(login, () -> UI.getCurrent().add(beans.getBean(form).show(task, () -> done++)));
    }

    private void click(String login, String key) {
        actors.as(
                login,
                () -> test(find(Button.class).withText(text(key)).single()).click());
    }

    private TextArea area(String key) {
        return find(TextArea.class).all().stream()
                .filter(one -> one.getLabel().startsWith(text(key)))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
