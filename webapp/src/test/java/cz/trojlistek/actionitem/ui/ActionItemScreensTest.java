package cz.trojlistek.actionitem.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.actionitem.Assignee;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.ActionItemRow;
import cz.trojlistek.actionitem.ReadActionItems.Filter;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.shell.DayField;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of a group's action items, the page of one, and its three tasks. */
@SuppressWarnings({"unchecked", "NullAway.Init"})
class ActionItemScreensTest extends MeetingStage {

    private static final LocalDate DUE = LocalDate.of(2008, 11, 1);

    @Autowired
    ReadActionItems items;

    @Autowired
    WorkOnActionItems work;

    @Autowired
    JdbcClient database;

    @Test
    void theGroupsPageLeadsToItsItemsAndThoseAreFiltered() {
        visit("groups/" + group + "/items", COORDINATOR);
        assertThat(page()).contains("Žádné úkoly");
        approved();
        now(DUE.plusDays(1).atTime(9, 0));

        visit("groups/" + group, COORDINATOR);
        assertThat(page()).contains("Zbývá: 1, z\u00a0toho po termínu: 1");
        assertThat(find(Anchor.class).withText("Všechny úkoly skupiny").single().getHref())
                .isEqualTo("groups/" + group + "/items");

        visit("groups/" + group + "/items", COORDINATOR);
        assertThat(page()).contains("Doplnit údaje").contains("Po termínu");
        assertThat(find(Anchor.class).withText("Co zbývá").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");
        shown("done");
        assertThat(page()).doesNotContain("Doplnit údaje").contains("Žádné úkoly");
        shown("overdue");
        assertThat(page()).contains("Doplnit údaje");
        shown("nesmysl");
        assertThat(page()).contains("Doplnit údaje");
    }

    @Test
    void anItemGoesFromItsMeetingToVerifiedOnItsPage() {
        approved();
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(find(Anchor.class).withText("Doplnit údaje").single().getHref())
                .isEqualTo("items/" + item());

        page(COORDINATOR);
        pressed("Začít");
        assertThat(itemState()).isEqualTo(ActionItemState.IN_PROGRESS);
        pressed("Je hotovo");
        fill(TextArea.class, "Jak to dopadlo", "<b>Tabulka</b> je u\u00a0manažerky.");
        pressed("Označit za hotový");
        assertThat(page()).contains("<b>Tabulka</b>").contains("Označeno za hotové");
        pressed("Vrátit");
        pressed("Vrátit úkol");
        assertThat(complaint(TextArea.class, "Důvod")).isNotEmpty();
        fill(TextArea.class, "Důvod", "Chybí rok 2007.");
        pressed("Vrátit úkol");
        assertThat(page()).contains("Chybí rok 2007.");
        pressed("Je hotovo");
        pressed("Označit za hotový");
        pressed("Ověřit");

        assertThat(itemState()).isEqualTo(ActionItemState.VERIFIED);
        assertThat(find(Button.class).withText("Zrušit úkol").exists()).isFalse();
        assertThat(page()).contains("Vráceno").contains("Dohodnuto a\u00a0schváleno v\u00a0zápisu");
    }

    @Test
    void theDateAndTheAssigneeChangeWithAReason() {
        approved();
        page(COORDINATOR);
        pressed("Změnit termín nebo řešitele");
        pressed("Uložit změnu");
        assertThat(complaint(TextArea.class, "Důvod")).isNotEmpty();
        fill(TextArea.class, "Důvod", "Nemoc");
        fill(DayField.class, "Do kdy", LocalDate.of(2008, 10, 1));
        pressed("Uložit změnu");
        assertThat(complaint(DayField.class, "Do kdy")).contains("minul");
        fill(DayField.class, "Do kdy", DUE.plusDays(3));
        var third = as(COORDINATOR, () -> items.candidates(item())).stream()
                .filter(one -> one.name().endsWith("3"))
                .findFirst()
                .orElseThrow();
        ((Select<Assignee>) field(Select.class, "Kdo to udělá")).setValue(third);
        pressed("Uložit změnu");

        assertThat(page())
                .contains("Zástupce uživatelů 3")
                .contains("4.\u00a011.\u00a02008")
                .contains("Nemoc");
        page(COORDINATOR);
        pressed("Zrušit úkol");
        fill(TextArea.class, "Důvod", "Není třeba.");
        pressed("Zrušit úkol");
        assertThat(itemState()).isEqualTo(ActionItemState.CANCELLED);
    }

    @Test
    void theAssigneeDoesTheTaskAndFindsItBesideTheGroups() {
        approved();
        var login = "clenka." + UUID.randomUUID();
        var person = people.inGroup(login, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        visit("groups", login);
        assertThat(page()).contains("Teď nemáte žádný úkol");
        database.sql("update membership set person = ? where id = ?")
                .params(person, members.get(1))
                .update();
        visit("groups", login);
        assertThat(page()).contains("Moje úkoly ze setkání").contains("Doplnit údaje");

        as(login, () -> {
            open("actionItem.do", item(), item(), cycle);
            assertThat(page()).contains("Zástupce uživatelů 2");
            fill(TextArea.class, "Jak to dopadlo", "Hotovo");
            press("Označit za hotový");
        });
        assertThat(done).isTrue();
        assertThat(itemState()).isEqualTo(ActionItemState.DONE);
        visit("items/" + item(), login);
        assertThat(find(Button.class).withText("Ověřit").exists()).isFalse();
    }

    @Test
    void whatIsSaidToBeDoneIsVerifiedOrGivenBackInTheTask() {
        approved();
        as(COORDINATOR, () -> work.report(item(), "V\u00a0tabulce."));
        as(COORDINATOR, () -> {
            open("actionItem.verify", item(), item(), cycle);
            assertThat(page()).contains("V\u00a0tabulce.");
            press("Vrátit");
            fill(TextArea.class, "Důvod", "Chybí rok 2007.");
            press("Vrátit úkol");
        });
        assertThat(done).isTrue();
        as(COORDINATOR, () -> {
            work.report(item(), "");
            open("actionItem.verify", item(), item(), cycle);
            press("Ověřit");
        });
        assertThat(itemState()).isEqualTo(ActionItemState.VERIFIED);
    }

    @Test
    void anOverdueItemIsFollowedUpInItsTask() {
        approved();
        now(DUE.plusDays(1).atTime(9, 0));
        as(COORDINATOR, () -> {
            open("actionItem.followUp", item(), item(), cycle);
            fill(TextArea.class, "Důvod", "Podklady přijdou později.");
            fill(DayField.class, "Do kdy", DUE.plusDays(20));
            press("Uložit změnu");
        });
        assertThat(done).isTrue();
        assertThat(row().due()).isEqualTo(DUE.plusDays(20));
        as(COORDINATOR, () -> {
            open("actionItem.followUp", item(), item(), cycle);
            press("Je hotovo");
            press("Označit za hotový");
        });
        assertThat(done).isTrue();
        assertThat(itemState()).isEqualTo(ActionItemState.DONE);
    }

    @Test
    void theNextInvitationBeginsWithTheControlOfWhatIsLeft() {
        approved();
        var first = meeting;
        planned(START.plusDays(28));
        open("meeting.sendInvitation");
        assertThat(page()).contains("přijdou na program samy");
        pressed("Pozvat skupinu");
        assertThat(done).isTrue();
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(page()).contains("Kontrola úkolů").contains("Nezačato");
        now(START.plusDays(28).plusHours(2));
        as(COORDINATOR, () -> {
            hold.recordAttendance(meeting, Set.copyOf(members), 0);
            hold.recordDecisions(meeting, List.of());
            hold.writeMinutes(meeting, "Text", List.of());
        });
        var carried = meeting;
        meeting = first;
        as(COORDINATOR, () -> work.settle(item()));
        visit("meetings/" + carried, COORDINATOR);
        assertThat(page()).contains("když se psal zápis").contains("Nezačato");
    }

    @Test
    void englishGuestsReadEnglish() {
        approved();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        page(COORDINATOR);
        assertThat(page()).contains("What happened to the item").contains("Agreed and approved in the minutes");
    }

    private void shown(String filter) {
        as(
                COORDINATOR,
                () -> UI.getCurrent().navigate("groups/" + group + "/items", QueryParameters.of("show", filter)));
    }

    private void planned(LocalDateTime start) {
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(start), "Radnice"))
                .getFirst();
    }

    private void page(String login) {
        visit("items/" + item(), login);
    }

    private ActionItemRow row() {
        return as(COORDINATOR, () -> items.ofGroup(group, Filter.ALL, 0, 10)).getFirst();
    }

    private UUID item() {
        return row().id();
    }

    private ActionItemState itemState() {
        return row().state();
    }

    /** The view that was visited, and a form that was opened since. */
    private static String page() {
        var ui = UI.getCurrent();
        return Stream.concat(ui.getInternals().getActiveRouterTargetsChain().stream(), Stream.of(ui))
                .map(shown -> shown.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }
}
