package cz.trojlistek.workinggroup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.FormTest;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.workinggroup.AdmitImported;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.ImportMembers;
import cz.trojlistek.workinggroup.ReadGroups;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** A list of members on its way from a file into a group, as the coordinator sees it. */
@HouseAtRest
@WithMockUser("coordinator.6203")
@SuppressWarnings("NullAway.Init")
class ImportMembersScreensTest extends FormTest {

    private static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, TestPeople.BRNO);
    private static final String CLERK = TestPeople.login(Role.COUNCIL_CLERK, TestPeople.BRNO);

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    FormGroups groups;

    @Autowired
    ReadGroups read;

    @Autowired
    ImportMembers imports;

    @Autowired
    AdmitImported admitting;

    private UUID group;

    @BeforeEach
    void aGroupWithoutMembers() {
        people.allRolesOf(TestPeople.BRNO);
        var cycle = cycles.in(TestPeople.BRNO, Phase.ORGANISING);
        group = as(COORDINATOR, () -> groups.found(cycle, GroupKind.WORKING, "Senioři"));
    }

    @Test
    void aListIsLookedAtConfirmedAndFollowedToItsEnd() {
        bring("Jméno;Strana\n<b>Zástupkyně</b>;uživatel\nNikdo;nevím\nDruhá;zadavatel\n");
        assertThat(Seen.now())
                .contains("Přidat můžeme 2. Řádků s chybou je 1.", "2. <b>Zástupkyně</b>", "Stranu „nevím“ neznáme.");

        as(COORDINATOR, () -> {
            press("Přidat členy: 2");
            test(find(ConfirmDialog.class).single()).confirm();
        });
        assertThat(Seen.now()).contains("Přidáno 0 z 2.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1000);
        var steps = new AtomicInteger();
        admitting.admitAll(() -> steps.incrementAndGet() == 1);
        polled();
        assertThat(find(ProgressBar.class).single().getValue()).isEqualTo(1);

        admitting.admitAll(() -> true);
        polled();
        assertThat(Seen.now()).contains("Hotovo, přidáno členů: 2.", "přidáno");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        as(COORDINATOR, () -> navigate("groups/" + group, GroupView.class));
        assertThat(Seen.now()).contains("<b>Zástupkyně</b>", "Druhá").doesNotContain("Nikdo");
    }

    @Test
    void onlyWhatIsWrongCanBeShownAndAListForgotten() {
        bring("Jméno;Strana\nPrvní;uživatel\nNikdo;nevím\n");
        var here = as(
                COORDINATOR,
                () -> find(Anchor.class).withText("S\u00a0chybou 1").single().getHref());
        as(
                COORDINATOR,
                () -> UI.getCurrent()
                        .navigate(here.substring(0, here.indexOf('?')), QueryParameters.of("lines", "problems")));
        assertThat(Seen.now()).contains("3. Nikdo").doesNotContain("2. První");
        as(COORDINATOR, () -> {
            press("Zahodit seznam");
            test(find(ConfirmDialog.class).single()).confirm();
        });
        assertThat(find(ImportMembersView.class).all()).hasSize(1);
    }

    @Test
    void whatIsNoListIsRefusedInASentence() {
        as(COORDINATOR, () -> navigate("groups/" + group + "/import", ImportMembersView.class));
        as(
                COORDINATOR,
                () -> find(ImportMembersView.class)
                        .single()
                        .take(group, "logo.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}));
        assertThat(Seen.now()).contains("V souboru není tabulka.");
    }

    @Test
    void whoOnlyReadsFindsNoWayToIt() {
        as(CLERK, () -> navigate("groups/" + group, GroupView.class));
        assertThat(find(Button.class).withText("Přidat členy ze seznamu").all()).isEmpty();
    }

    @Test
    void aPageOfLinesIsReadWithOneStatementHoweverManyThereAre() {
        var lines = new StringBuilder("Jméno;Strana\n");
        for (int i = 0; i < 60; i++) {
            lines.append("Člověk ").append(i).append(";uživatel\n");
        }
        bring(lines.toString());
        var next = as(COORDINATOR, () -> Statements.of(() -> press("Další")));
        assertThat(next)
                .filteredOn(sql -> sql.contains("from member_import_line"))
                .hasSize(1);
    }

    private void polled() {
        as(
                COORDINATOR,
                () -> com.vaadin.flow.component.ComponentUtil.fireEvent(
                        UI.getCurrent(), new com.vaadin.flow.component.PollEvent(UI.getCurrent(), false)));
    }

    private void bring(String text) {
        as(COORDINATOR, () -> {
            navigate("groups/" + group, GroupView.class);
            press("Přidat členy ze seznamu");
            find(ImportMembersView.class).single().take(group, "seznam.csv", text.getBytes(StandardCharsets.UTF_8));
        });
    }
}
