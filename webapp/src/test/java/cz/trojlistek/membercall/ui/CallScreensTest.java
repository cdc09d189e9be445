package cz.trojlistek.membercall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.membercall.ApplicationState;
import cz.trojlistek.membercall.CallStage;
import cz.trojlistek.membercall.ReadCalls.ApplicationRow;
import cz.trojlistek.shell.DayField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@SuppressWarnings("unchecked")
class CallScreensTest extends CallStage {

    private static final String STEP = "memberCall.decideApplications";

    @Test
    void aCallIsPublishedAndChangedBesideTheGroups() {
        as(COORDINATOR, () -> {
            UI.getCurrent().navigate("plans/" + cycle + "/groups");
            press("Zveřejnit výzvu");
            fill(TextArea.class, "Text výzvy", "<b>Hledáme</b> řidiče.");
            fill(DayField.class, "Přihlásit se dá do", LocalDate.of(2008, 9, 17));
            press("Zveřejnit");
            assertThat(complaint(DayField.class, "Přihlásit se dá do")).contains("minul");
            fill(DayField.class, "Přihlásit se dá do", LocalDate.of(2008, 10, 17));
            press("Zveřejnit");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .contains("<b>Hledáme</b> řidiče.");
            press("Upravit výzvu");
            fill(TextArea.class, "Text výzvy", "Hledáme i pečující.");
            press("Uložit");
            assertThat(find(Paragraph.class).all())
                    .extracting(Paragraph::getText)
                    .contains("Hledáme i pečující.");
        });
        assertThat(as(COORDINATOR, () -> read.latest(cycle)))
                .hasValueSatisfying(call -> assertThat(call.text()).isEqualTo("Hledáme i pečující."));
    }

    @Test
    void theTaskIsDoneWithTheLastApplication() {
        var call = call();
        apply(call, "<u>První</u>", group);
        apply(call, "Druhá", null);
        as(COORDINATOR, () -> {
            open(STEP, call, null, cycle);
            assertThat(table()).contains("<u>První</u>", "<i>Senioři</i>", "Je mi to jedno");
            test(labelled("Přijmout: <u>První</u>")).click();
            field(RadioButtonGroup.class, "Jako kdo");
            press("Přijmout");
            assertThat(done).isFalse();
            test(labelled("Odmítnout: Druhá")).click();
            press("Odmítnout");
            assertThat(complaint(TextArea.class, "Důvod")).isNotEmpty();
            fill(TextArea.class, "Důvod", "Skupina je plná.");
            press("Odmítnout");
            assertThat(done).isTrue();
        });
        assertThat(as(COORDINATOR, () -> read.applications(cycle, 0, 25)))
                .extracting(ApplicationRow::state)
                .containsExactlyInAnyOrder(ApplicationState.ADMITTED, ApplicationState.DECLINED);
    }

    @Test
    void whoDoesNotFormTheGroupsSeesNoApplicants() {
        apply(call(), "Tajná zájemkyně", null);
        as(TestPeople.login(Role.AUDITOR, TestPeople.BRNO), () -> {
            UI.getCurrent().navigate("plans/" + cycle + "/groups");
            assertThat(find(Button.class).withText("Upravit výzvu").all()).isEmpty();
            assertThat(tables()).noneMatch(table -> table.contains("Tajná zájemkyně"));
        });
    }

    private Button labelled(String label) {
        return find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private String table() {
        return tables().getLast();
    }

    private List<String> tables() {
        return find(NativeTable.class).all().stream()
                .map(table -> table.getElement().getTextRecursively())
                .toList();
    }
}
