package cz.trojlistek.planning.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import cz.trojlistek.FormTest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.inbox.WorkOnTasks;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.shell.Dates;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Where a cycle stands: its phases, who holds it up, and its place in the diagram, told in words. */
@SpringBootTest
@WithMockUser("koordinatorka.prubeh")
@SuppressWarnings("NullAway.Init")
class CycleViewsTest extends FormTest {

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    ConductCycle conduct;

    @Autowired
    WorkOnTasks work;

    @Autowired
    JdbcClient database;

    UUID cycle;

    @BeforeEach
    void aCycleThatWasOpened() {
        people.person("koordinatorka.prubeh", Role.COORDINATOR, BRNO);
        people.person("koordinatorka.odjinud", Role.COORDINATOR, TestPeople.KURIM);
        cycle = cycles.in(BRNO, Phase.OPENING);
    }

    @Test
    void thePhasesStandInOrderAndOneOfThemIsNow() {
        show();
        assertThat(items("phase")).hasSize(10);
        assertThat(now()).singleElement().asString().startsWith("Zahájení").contains("Právě teď");
        assertThat(Seen.now()).contains("0 z 10 fází");

        conferenceHeld();
        show();
        assertThat(now())
                .singleElement()
                .asString()
                .startsWith("Pracovní skupiny")
                .contains("Právě teď");
        assertThat(items("phase").getFirst()).startsWith("Zahájení").contains("Hotovo");
        assertThat(items("phase").getLast()).startsWith("Zveřejnění").contains("zatím ne");
        assertThat(Seen.now()).contains("1 z 10 fází");
    }

    @Test
    void itSaysWhoHoldsItUp() {
        show();
        assertThat(waiting()).contains("koordinátor ORP", "Zapsat úvodní konferenci");

        work.claim(task());
        show();
        assertThat(waiting()).contains("koordinatorka.prubeh").doesNotContain("koordinátor ORP");
    }

    @Test
    void whoeverMayDoItIsLedToTheTaskAndAllSeeSinceAndUntilWhen() {
        show();
        assertThat(waiting()).contains(Seen.plain("od " + Dates.day(clock.today())), "do ");
        assertThat(find(Anchor.class)
                        .withText("Zapsat úvodní konferenci")
                        .single()
                        .getHref())
                .isEqualTo("task/" + task());

        people.person("skupina.prubeh", Role.COORDINATION_GROUP, BRNO);
        as("skupina.prubeh", this::show);
        assertThat(waiting()).contains("Zapsat úvodní konferenci");
        assertThat(find(Anchor.class).withText("Zapsat úvodní konferenci").all())
                .isEmpty();
    }

    @Test
    void theScaleNamesMonthsAndToday() {
        show();
        var month = YearMonth.from(clock.today());
        assertThat(Stream.of(month.plusMonths(1), month.plusMonths(2))) // every other one of ten months
                .map(one -> Seen.plain(Dates.month(one)))
                .anyMatch(Seen.now()::contains);
        assertThat(Seen.now()).contains("dnes");
    }

    @Test
    void theDiagramInWordsMarksTheCurrentPlaceAndWhatIsBehindIt() {
        diagram();
        assertThat(step("Zapsat úvodní konferenci")).contains("Právě teď");
        assertThat(step("Ustavit skupiny")).contains("Čeká");
        assertThat(find(Anchor.class).withText("Diagram").single().getElement().getAttribute("aria-current"))
                .isEqualTo("page");

        conferenceHeld();
        diagram();
        assertThat(step("Zapsat úvodní konferenci")).contains("Hotovo");
        assertThat(step("Ustavit skupiny")).contains("Právě teď");
    }

    @Test
    void elsewhereBothPagesAreAbsent() {
        for (var page : List.of("plans/" + cycle, "plans/" + cycle + "/diagram")) {
            as("koordinatorka.odjinud", () -> UI.getCurrent().navigate(page));

            assertThat(find(CycleView.class).all()).isEmpty();
            assertThat(find(DiagramView.class).all()).isEmpty();
            assertThat(Seen.now()).doesNotContain("Komunitní plán 6203");
        }
    }

    private void show() {
        navigate("plans/" + cycle, CycleView.class);
    }

    private void diagram() {
        navigate("plans/" + cycle + "/diagram", DiagramView.class);
    }

    private void conferenceHeld() {
        conduct.recordOpeningConference(cycle, new ConductCycle.ConferenceRecord(clock.today(), "Radnice", 80, ""));
    }

    private String task() {
        return database.sql("select task_id from inbox_task where cycle = ?")
                .param(cycle)
                .query(String.class)
                .single();
    }

    private List<String> items(String kind) {
        return find(ListItem.class).all().stream()
                .filter(item -> item.hasClassName(kind))
                .map(Seen::in)
                .toList();
    }

    private List<String> now() {
        return items("now");
    }

    private String waiting() {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("waiting"))
                .map(Seen::in)
                .findFirst()
                .orElseThrow();
    }

    private String step(String name) {
        return find(ListItem.class).all().stream()
                .filter(item -> item.getParent()
                        .orElseThrow()
                        .getElement()
                        .getClassList()
                        .contains("nodes"))
                .map(Seen::in)
                .filter(words -> words.startsWith(name))
                .findFirst()
                .orElseThrow();
    }
}
