package cz.trojlistek.workinggroup.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.FormTest;
import cz.trojlistek.Seen;
import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.WholeHouse;
import cz.trojlistek.account.ReadPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.Side;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@WholeHouse
@WithMockUser("coordinator.6203")
@SuppressWarnings({"NullAway.Init", "unchecked"})
class GroupScreensTest extends FormTest {

    static final String COORDINATOR = "coordinator.6203";

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    FormGroups groups;

    @Autowired
    ReadGroups read;

    @Autowired
    ReadPeople accounts;

    @Autowired
    AdvanceCycle advance;

    UUID cycle;

    @BeforeEach
    void aCycleThatOrganises() {
        cycle = cycles.organised(TestPeople.BRNO);
    }

    @Test
    void aFoundedGroupAppearsInTheList() {
        as(COORDINATOR, () -> {
            navigate("plans/" + cycle + "/groups", GroupsView.class);
            press("Založit skupinu");
            fill(TextField.class, "Název", "Senioři");
            press("Založit skupinu");
        });

        assertThat(table()).contains("Senioři").contains("uživatelé chybí");
    }

    @Test
    void aNameThatIsTakenIsToldAtItsFieldAndStays() {
        working("Senioři");
        as(COORDINATOR, () -> {
            navigate("plans/" + cycle + "/groups", GroupsView.class);
            press("Založit skupinu");
            fill(TextField.class, "Název", "senioři");
            press("Založit skupinu");
        });

        assertThat(complaint(TextField.class, "Název")).contains("už existuje");
        assertThat(field(TextField.class, "Název").getValue()).isEqualTo("senioři");
    }

    /** All parts of the page are one look, the navigation another, the person's places a third: who asks is read once for each. */
    @Test
    void thePageAsksForNothingTwice() {
        var group = working("Senioři");
        var asked = Statements.of(() -> as(COORDINATOR, () -> navigate("groups/" + group, GroupView.class)));
        assertThat(asked).filteredOn(sql -> sql.contains("join held_role")).hasSize(3);
        assertThat(asked)
                .filteredOn(sql -> sql.contains("public.working_group"))
                .hasSize(1);
        assertThat(asked)
                .filteredOn(sql -> sql.contains("public.planning_cycle"))
                .hasSize(1);
    }

    @Test
    void anAdmittedMemberAppearsWithSideAndFunction() {
        var group = working("Senioři");
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Přijmout člena");
            fill(TextField.class, "Jméno", "<b>Zástupce uživatelů</b>");
            field(RadioButtonGroup.class, "Za koho mluví").setValue(Side.USER);
            fill(TextField.class, "E-mail (nepovinné)", "zástupce@klub.cz");
            press("Přijmout do skupiny");
            assertThat(complaint(TextField.class, "E-mail (nepovinné)")).contains("jmeno@obec.cz");
            fill(TextField.class, "E-mail (nepovinné)", "zastupce@klub.cz");
            press("Přijmout do skupiny");
        });

        assertThat(find(H1.class).single().getText()).isEqualTo("Senioři");
        assertThat(table())
                .contains("<b>Zástupce uživatelů</b>", "zastupce@klub.cz")
                .contains("Lidé, kteří služby využívají");
    }

    @Test
    void aGroupIsRenamed() {
        working("Rodiny");
        var group = working("Seniory");
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Upravit skupinu");
            fill(TextField.class, "Název", "rodiny");
            press("Uložit název");
            assertThat(complaint(TextField.class, "Název")).contains("už existuje");
            fill(TextField.class, "Název", "Senioři");
            press("Uložit název");
        });

        assertThat(find(H1.class).single().getText()).isEqualTo("Senioři");
    }

    @Test
    void aGroupFoundedByMistakeIsTakenBackWhenNobodyIsInIt() {
        var group = working("Senioři");
        var member = admit(group, "Členka Domova", Side.USER);
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Upravit skupinu");
            press("Odebrat skupinu");
            test(find(ConfirmDialog.class).single()).confirm();
        });
        assertThat(Seen.in(find(GroupDialog.class).single())).contains("Ukončete nejdřív jejich členství.");

        as(COORDINATOR, () -> {
            groups.release(member);
            press("Odebrat skupinu");
            test(find(ConfirmDialog.class).single()).confirm();
        });
        assertThat(find(GroupsView.class).all()).hasSize(1);
        assertThat(Seen.now()).doesNotContain("Senioři");
    }

    @Test
    void aMemberWrittenDownWrongIsPutRight() {
        var group = working("Senioři");
        admit(group, "Členka Dommova", Side.PROVIDER);
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Upravit");
            assertThat(field(TextField.class, "Jméno").getValue()).isEqualTo("Členka Dommova");
            fill(TextField.class, "Jméno", "Členka Domova");
            field(RadioButtonGroup.class, "Za koho mluví").setValue(Side.USER);
            press("Uložit člena");
        });

        assertThat(table()).contains("Členka Domova").doesNotContain("Dommova");
        assertThat(Seen.now()).contains("uživatelé 1").contains("poskytovatelé chybí");
    }

    @Test
    void aMemberWhoDoesNotComeRestsAndComesBack() {
        var group = working("Senioři");
        admit(group, "Členka Domova", Side.PROVIDER);
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Pozastavit členství");
            press("Pozastavit členství"); // that of the dialog
        });
        assertThat(complaint(TextArea.class, "Proč")).isEqualTo("Vyplňte prosím.");
        as(COORDINATOR, () -> {
            fill(TextArea.class, "Proč", "Třikrát <b>nepřišla</b>.");
            press("Pozastavit členství");
        });
        assertThat(table()).contains("pozastaveno od", "Třikrát <b>nepřišla</b>.");
        assertThat(Seen.now()).contains("poskytovatelé chybí");

        as(COORDINATOR, () -> {
            press("Obnovit členství");
            test(find(ConfirmDialog.class).single()).confirm();
        });
        assertThat(table()).doesNotContain("pozastaveno");
        assertThat(Seen.now()).contains("poskytovatelé 1");
    }

    @Test
    void BR_107_anAccountIsJoinedLaterAndTheVoteIsKept() {
        var group = working("Senioři");
        admit(group, "Členka Domova", Side.PROVIDER);
        var login = "pozdejsi." + UUID.randomUUID();
        var person = people.person(login, Role.AUDITOR, TestPeople.BRNO);
        advance.enter(cycle, Phase.ANALYSING);
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Upravit");
            assertThat(find(Checkbox.class).all()).isEmpty();
            field(ComboBox.class, "Účet v programu").setValue(accounts.get(person));
            press("Uložit člena");
        });

        assertThat(as(COORDINATOR, () -> read.members(group, 0, 25)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).isEqualTo(person);
                    assertThat(row.voting()).isTrue();
                });

        as(COORDINATOR, () -> {
            press("Upravit");
            assertThat(field(ComboBox.class, "Účet v programu").getValue()).isEqualTo(accounts.get(person));
            press("Uložit člena");
        });
        assertThat(as(COORDINATOR, () -> read.members(group, 0, 25)).getFirst().person())
                .isEqualTo(person);
    }

    @Test
    void BR_107_aGuestWithAVoteIsRefusedAtTheField() {
        var group = working("Senioři");
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Přijmout člena");
            fill(TextField.class, "Jméno", "Host");
            field(RadioButtonGroup.class, "Za koho mluví").setValue(Side.PUBLIC);
            field(com.vaadin.flow.component.select.Select.class, "Funkce").setValue(MemberFunction.GUEST);
            fill(Checkbox.class, "Má hlas", true);
            press("Přijmout do skupiny");
        });

        assertThat(complaint(Checkbox.class, "Má hlas")).isEqualTo("Host nehlasuje.");
        assertThat(field(TextField.class, "Jméno").getValue()).isEqualTo("Host");
    }

    @Test
    void BR_105_theLeadTimeIsChangedOrRefused() {
        var group = working("Senioři");
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Jednací řád");
            fill(IntegerField.class, "Pozvánka předem", 90);
            press("Uložit jednací řád");
            assertThat(complaint(IntegerField.class, "Pozvánka předem")).contains("0 až 60");
            fill(IntegerField.class, "Pozvánka předem", 10);
            press("Uložit jednací řád");
        });

        assertThat(as(COORDINATOR, () -> read.get(group)).rules().invitationLeadDays())
                .isEqualTo(10);
    }

    @Test
    void BR_104_theFormAsksForAReasonWhenASideIsMissing() {
        working("Senioři");
        coordination(Side.COMMISSIONER, Side.PROVIDER);
        as(COORDINATOR, () -> {
            open("communityPlan.establishGroups", cycle, null, cycle);
            press("Ustavit skupiny");
        });
        assertThat(complaint(TextArea.class, "Proč pokračujete bez některé strany"))
                .contains("všechny tři strany");
        assertThat(done).isFalse();

        as(COORDINATOR, () -> {
            fill(TextArea.class, "Proč pokračujete bez některé strany", "Spolek se teprve zakládá.");
            press("Ustavit skupiny");
        });

        assertThat(done).isTrue();
        as(COORDINATOR, () -> {
            navigate("plans/" + cycle + "/groups", GroupsView.class);
        });
        assertThat(find(com.vaadin.flow.component.html.Paragraph.class).all())
                .extracting(com.vaadin.flow.component.html.Paragraph::getText)
                .contains("Spolek se teprve zakládá.");
    }

    @Test
    void BR_104_withAllThreeSidesNothingElseIsAsked() {
        working("Senioři");
        coordination(Side.COMMISSIONER, Side.PROVIDER, Side.USER);
        as(COORDINATOR, () -> {
            open("communityPlan.establishGroups", cycle, null, cycle);
            press("Ustavit skupiny");
        });

        assertThat(done).isTrue();
        assertThat(as(COORDINATOR, () -> read.establishment(cycle))).isPresent();
    }

    @Test
    void whoIsElsewhereSeesNoGroup() {
        people.allRolesOf(TestPeople.KURIM);
        var group = working("Senioři");

        for (var path : new String[] {"groups/" + group, "plans/" + cycle + "/groups", "groups/nonsense"}) {
            as("coordinator.6209", () -> {
                visit(path);
            });
            assertThat(find(H1.class).single().getText()).contains("není, nebo ji nevidíte");
        }
        assertThatThrownBy(
                        () -> as("coordinator.6209", () -> open("communityPlan.establishGroups", cycle, null, cycle)))
                .isInstanceOf(NotFound.class);
    }

    private static void visit(String path) {
        com.vaadin.flow.component.UI.getCurrent().navigate(path);
    }

    private String table() {
        return String.join(
                "\n",
                find(NativeTable.class).all().stream()
                        .map(table -> table.getElement().getTextRecursively())
                        .toList());
    }

    private UUID working(String name) {
        return as(COORDINATOR, () -> groups.found(cycle, GroupKind.WORKING, name));
    }

    private UUID admit(UUID group, String name, Side side) {
        return as(
                COORDINATOR,
                () -> groups.admit(group, new NewMember(name, "", side, MemberFunction.MEMBER, true, null)));
    }

    private void coordination(Side... sides) {
        var group = as(COORDINATOR, () -> groups.found(cycle, GroupKind.COORDINATION, "Koordinační skupina"));
        for (var side : sides) {
            admit(group, "Zástupce " + side, side);
        }
    }
}
