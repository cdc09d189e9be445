package cz.trojlistek.approval.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.approval.ApprovalSteps;
import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.Decide;
import cz.trojlistek.approval.NewResolution;
import cz.trojlistek.approval.Result;
import cz.trojlistek.approval.SetUpBodies;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.PlanFacts;
import cz.trojlistek.shell.DayField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The page on which a clerk records that a plan in force is valid longer (BR-136). */
class ExtensionViewTest extends ScreenTest {

    private static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);
    private static final String CLERK = TestPeople.login(Role.ASSEMBLY_CLERK, BRNO);
    private static final String COUNCIL = TestPeople.login(Role.COUNCIL_CLERK, BRNO);
    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);

    @Autowired
    TestPlans plans;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    ApprovalSteps steps;

    @Autowired
    SetUpBodies bodies;

    @Autowired
    Decide decide;

    @Autowired
    FreezePlan freeze;

    @Autowired
    PlanFacts facts;

    private UUID cycle;
    private UUID procedure;

    @BeforeEach
    void aPlanIsInForce() {
        clock.moveTo(LocalDateTime.of(TODAY, LocalTime.NOON)
                .atZone(PlanningClock.PRAGUE)
                .toInstant());
        cycle = plans.drafting(BRNO, 1);
        as(COORDINATOR, () -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.FINALISING);
        as(COORDINATOR, () -> freeze.finalise(cycle));
        advance.enter(cycle, Phase.APPROVING);
        procedure = steps.prepare(cycle);
        approve();
        advance.enter(cycle, Phase.PUBLISHING);
        as(COORDINATOR, () -> freeze.publish(cycle, TODAY));
        facts.putInForce(cycle);
        advance.enter(cycle, Phase.IN_FORCE);
    }

    private void approve() {
        var assembly =
                as(COORDINATOR, () -> bodies.found(BRNO, BodyKind.ASSEMBLY, "Zastupitelstvo " + UUID.randomUUID(), 55));
        as(COORDINATOR, () -> bodies.choose(cycle, SetUpBodies.NOT_CHOSEN, List.of(assembly)));
        as(
                TestPeople.login(Role.DEPARTMENT_HEAD, BRNO),
                () -> decide.submitDossier(procedure, "Zpráva.", "Schvaluje."));
        as(CLERK, () -> {
            decide.announceSession(procedure, TODAY, TODAY, "Spěchalo to.");
            decide.record(
                    procedure,
                    new NewResolution(
                            assembly,
                            TODAY,
                            "",
                            "Z/" + UUID.randomUUID(),
                            "Schvaluje.",
                            Result.APPROVED,
                            55,
                            0,
                            0,
                            0,
                            null));
        });
    }

    @Test
    void BR_136_theClerkReadsWhatIsRecordedAndThePlanIsValidLonger() {
        visit(CLERK, "approvals/" + procedure);
        assertThat(shown()).contains(text("approval.extension.title"));
        visit(CLERK, "plans/" + cycle + "/extension");
        as(CLERK, () -> {
            fill(TextArea.class, text("approval.extension.why"), "Nový plán se připravuje.");
            fill(DayField.class, text("approval.field.sessionOn"), TODAY);
            fill(DayField.class, text("approval.field.announcedOn"), TODAY);
            fill(TextField.class, text("approval.field.number"), "Z/" + UUID.randomUUID());
            fill(TextArea.class, text("approval.field.text"), "Prodlužuje <b>platnost</b>.");
            fill(IntegerField.class, text("approval.field.votesFor"), 50);
            fill(IntegerField.class, text("approval.field.votesAgainst"), 5);
            fill(IntegerField.class, text("approval.field.abstained"), 0);
            fill(IntegerField.class, text("approval.field.absent"), 0);
            press(text("approval.extension.action"));
        });
        assertThat(find(ConfirmDialog.class).all())
                .isEmpty(); // the board was told on the day itself, and nobody says why
        assertThat(advance.get(cycle).period().toYear()).isEqualTo(2024);

        as(CLERK, () -> {
            fill(TextArea.class, text("approval.field.reasonIfLate"), "Mimořádné zasedání.");
            press(text("approval.extension.action"));
        });
        var question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getTextRecursively()).contains("2025", "Prodlužuje <b>platnost</b>.");
        as(CLERK, () -> test(question).confirm());

        assertThat(advance.get(cycle).period().toYear()).isEqualTo(2025);
        assertThat(shown()).contains("2025");
    }

    @Test
    void othersFindNothingThere() {
        for (var login : List.of(COORDINATOR, COUNCIL)) {
            visit(login, "approvals/" + procedure);
            assertThat(shown()).doesNotContain(text("approval.extension.title"));
            visit(login, "plans/" + cycle + "/extension");
            assertThat(find(Button.class)
                            .withText(text("approval.extension.action"))
                            .all())
                    .isEmpty();
        }
    }
}
