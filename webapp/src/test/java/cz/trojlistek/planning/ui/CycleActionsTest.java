package cz.trojlistek.planning.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.DayField;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.ReadGroups.GroupRow;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** What the coordinator enters on the page of a cycle: milestones, conferences, other dates. */
@HouseAtRest
@WithMockUser("koordinatorka.jedna")
@SuppressWarnings("NullAway.Init")
class CycleActionsTest extends FormTest {

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    FormGroups found;

    @Autowired
    ReadGroups read;

    @Autowired
    JdbcClient database;

    LocalDate today;

    @BeforeEach
    void aCoordinator() {
        people.person("koordinatorka.jedna", Role.COORDINATOR, BRNO);
        people.person("auditor.jedna", Role.AUDITOR, BRNO);
        today = clock.today();
    }

    private UUID shown(Phase phase) {
        var cycle = cycles.in(BRNO, phase);
        navigate("plans/" + cycle, CycleView.class);
        return cycle;
    }

    @Test
    void aMilestoneIsPlannedAndThenReached() {
        var cycle = shown(Phase.ANALYSING);
        fill(TextField.class, "Co má být hotové", "Analýza potřeb");
        fill(DayField.class, "Termín", today.plusMonths(1));
        press("Přidat milník");
        assertThat(Seen.now()).contains("Analýza potřeb").doesNotContain("hotovo ");
        assertThat(told()).contains("Milník je přidaný.");
        assertThat(wentTo())
                .isEqualTo("edit-"
                        + database.sql("select id from milestone where cycle = ?")
                                .param(cycle)
                                .query(UUID.class)
                                .single());

        press("Potvrdit");

        assertThat(told()).contains("Milník je potvrzený.");
        assertThat(Seen.now()).contains("hotovo ");
        assertThat(column("reached_on", "milestone", cycle)).isEqualTo(today);
    }

    @Test
    void aResultNamesTheGroupThatAnswersForItWhoseManagerConfirmsIt() {
        var cycle = cycles.in(BRNO, Phase.ORGANISING);
        var group = groups(cycle).getFirst();
        people.inGroup("vedouci.jedna", Role.GROUP_MANAGER, BRNO, group.id());
        navigate("plans/" + cycle, CycleView.class);
        fill(TextField.class, "Co má být hotové", "Analytická část");
        fill(DayField.class, "Termín", today.plusDays(5));
        var owner = find(ComboBox.class)
                .withCondition(one -> one.getLabel().startsWith("Která skupina za to odpovídá"))
                .single();
        setOwner(owner, group);
        press("Přidat milník");
        assertThat(Seen.now()).contains("odpovídá " + group.name());

        actors.as("vedouci.jedna", () -> {
            navigate("plans/" + cycle, CycleView.class);
            assertThat(find(Button.class).withText("Přidat milník").all()).isEmpty();
            press("Potvrdit");
        });
        assertThat(column("reached_on", "milestone", cycle)).isEqualTo(today);
    }

    @SuppressWarnings("unchecked")
    private static void setOwner(ComboBox<?> owner, GroupRow group) {
        ((ComboBox<GroupRow>) owner).setValue(group);
    }

    private List<GroupRow> groups(UUID cycle) {
        return actors.as("koordinatorka.jedna", () -> {
            found.found(cycle, GroupKind.WORKING, "Senioři");
            return read.groups(cycle, 0, 10);
        });
    }

    @Test
    void aSlipInAMilestoneIsPutRightAndTakenBack() {
        var cycle = shown(Phase.ANALYSING);
        fill(TextField.class, "Co má být hotové", "Analýzi potřeb");
        fill(DayField.class, "Termín", today.plusMonths(1));
        press("Přidat milník");

        press("Upravit");
        find(TextField.class).first().setValue("Analýza potřeb");
        find(DayField.class)
                .withCondition(day -> "Termín".equals(day.getLabel()))
                .first()
                .setValue(today.plusDays(9));
        press("Uložit milník");
        assertThat(Seen.now()).contains("Analýza potřeb").doesNotContain("Analýzi");
        assertThat(column("due", "milestone", cycle)).isEqualTo(today.plusDays(9));

        press("Upravit");
        find(TextField.class).first().setValue("");
        press("Odebrat milník");
        assertThat(rows("milestone", cycle)).isOne();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(rows("milestone", cycle)).isZero();
        assertThat(Seen.now()).doesNotContain("Analýza potřeb");
    }

    @Test
    void aReachedMilestoneSaysWhyItsDayStays() {
        var cycle = shown(Phase.ANALYSING);
        fill(TextField.class, "Co má být hotové", "Analýzi potřeb");
        fill(DayField.class, "Termín", today);
        press("Přidat milník");
        press("Potvrdit");

        press("Upravit");
        assertThat(find(DayField.class).first()).satisfies(day -> {
            assertThat(day.isReadOnly()).isTrue();
            assertThat(day.getHelperText()).contains("už se nemění");
        });
        assertThat(find(Button.class).withText("Odebrat milník").all()).isEmpty();
        find(TextField.class).first().setValue("Analýza potřeb");
        press("Uložit milník");
        assertThat(Seen.now()).contains("Analýza potřeb");
        assertThat(column("due", "milestone", cycle)).isEqualTo(today);
    }

    @Test
    void aMilestoneWithoutADayKeepsItsName() {
        var cycle = shown(Phase.ANALYSING);
        fill(TextField.class, "Co má být hotové", "Analýza potřeb");
        press("Přidat milník");

        assertThat(complaint(DayField.class, "Termín")).isEqualTo("Vyplňte prosím.");
        assertThat(field(TextField.class, "Co má být hotové").getValue()).isEqualTo("Analýza potřeb");
        assertThat(rows("milestone", cycle)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"CONSULTATION", "SETTLING"})
    void aConferenceOnTheDraftIsRecordedAlsoWhenTheCommentsAreOver(Phase phase) {
        var cycle = cycles.in(BRNO, Phase.CONSULTATION);
        database.sql("update cycle_phase set actual_from = ? where cycle = ? and phase = 'CONSULTATION'")
                .params(today.minusDays(20), cycle)
                .update();
        if (phase == Phase.SETTLING) {
            database.sql("update cycle_phase set actual_to = ? where cycle = ? and phase = 'CONSULTATION'")
                    .params(today, cycle)
                    .update();
            database.sql("update planning_cycle set phase = 'SETTLING' where id = ?")
                    .param(cycle)
                    .update();
        }
        navigate("plans/" + cycle, CycleView.class);
        fill(DayField.class, "Kdy se konala", today.minusDays(1));
        fill(TextField.class, "Místo", "Kulturní dům");
        fill(IntegerField.class, "Kolik lidí přišlo", 120);

        press("Zapsat konferenci o návrhu");

        assertThat(Seen.now()).contains("Kulturní dům");
        assertThat(column("held_on", "conference", cycle)).isEqualTo(today.minusDays(1));
    }

    @Test
    void beforeTheCommentsThereIsNoConferenceOnTheDraft() {
        shown(Phase.ANALYSING);
        assertThat(find(Button.class).withText("Zapsat konferenci o návrhu").all())
                .isEmpty();
    }

    @Test
    void movedDatesAreStored() {
        var cycle = shown(Phase.OPENING);
        var to = today.plusMonths(2).plusDays(3);
        fill(DayField.class, "Zahájení: do", today.plusMonths(1));
        fill(DayField.class, "Pracovní skupiny: do", to);
        press("Posunout termíny");

        assertThat(database.sql("select planned_to from cycle_phase where cycle = ? and phase = 'ORGANISING'")
                        .param(cycle)
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(to);
    }

    @Test
    void whoOnlyReadsIsOfferedNothing() {
        var cycle = cycles.in(BRNO, Phase.CONSULTATION);
        as("auditor.jedna", () -> {
            navigate("plans/" + cycle, CycleView.class);
        });
        assertThat(find(Button.class).all())
                .extracting(Button::getText)
                .doesNotContain("Přidat milník", "Upravit", "Zapsat konferenci o návrhu", "Posunout termíny");
    }

    @Test
    void theOpeningConferenceIsRecorded() {
        var cycle = cycles.in(BRNO, Phase.OPENING);
        open("communityPlan.recordOpeningConference", cycle, null, cycle);
        fill(TextField.class, "Místo", "Nová radnice");
        fill(IntegerField.class, "Kolik lidí přišlo", 80);
        fill(DayField.class, "Kdy se konala", today.plusDays(1));
        press("Zapsat konferenci");

        assertThat(complaint(DayField.class, "Kdy se konala")).isEqualTo("Zapsat lze jen to, co už proběhlo.");
        assertThat(field(TextField.class, "Místo").getValue()).isEqualTo("Nová radnice");
        assertThat(rows("conference", cycle)).isZero();

        fill(DayField.class, "Kdy se konala", today);
        press("Zapsat konferenci");
        assertThat(done).isTrue();
        assertThat(column("held_on", "conference", cycle)).isEqualTo(today);
    }

    private String told() {
        return find(Notification.class).last().getElement().getTextRecursively();
    }

    /** The id of what has got the keyboard. */
    private static String wentTo() {
        return UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(script -> script.getInvocation())
                .filter(script -> script.getExpression().contains("getElementById"))
                .map(script -> String.valueOf(script.getParameters().getFirst()))
                .reduce("", (earlier, last) -> last);
    }

    private Object column(String column, String table, UUID cycle) {
        return database.sql("select %s from %s where cycle = ?".formatted(column, table))
                .param(cycle)
                .query(LocalDate.class)
                .single();
    }

    private int rows(String table, UUID cycle) {
        return database.sql("select count(*) from %s where cycle = ?".formatted(table))
                .param(cycle)
                .query(Integer.class)
                .single();
    }
}
