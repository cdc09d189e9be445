package cz.trojlistek.planning.ui;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.QueryParameters;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Seen;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.planning.ReadCalendar.Entry;
import cz.trojlistek.planning.ReadCalendar.Kind;
import cz.trojlistek.shell.Dates;
import cz.trojlistek.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** The calendar as its address says, without a browser. */
@HouseAtRest
@WithMockUser("koordinatorka.kalendar")
@SuppressWarnings("NullAway.Init")
class CalendarViewTest extends SpringBrowserlessTest {

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPeople people;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    UUID cycle;
    YearMonth now;
    final String title = "Plán " + UUID.randomUUID();

    @BeforeEach
    void aCycleThatWasOpened() {
        people.person("koordinatorka.kalendar", Role.COORDINATOR, BRNO);
        cycle = cycles.in(BRNO, Phase.OPENING);
        database.sql("update planning_cycle set plan_title = ? where id = ?")
                .params(title, cycle)
                .update();
        now = YearMonth.from(clock.today());
    }

    @Test
    void withoutAnythingAskedItIsTheOwnTerritoryThisMonth() {
        UI.getCurrent().navigate("calendar");

        assertThat(Seen.now()).contains("Kalendář", title, "Zahájení", "Brno");
        assertThat(chosen()).containsExactly("Všechny stupně", month(now));
        assertThat(Seen.now()).contains(Seen.plain(Dates.wholeMonth(now)));
        assertThat(find(ComboBox.class).single().getValue()).isInstanceOf(Territory.class);
    }

    @Test
    void everythingChosenStandsInTheAddress() {
        go("territory=6203&year=" + now.getYear() + "&tier=ORP");
        assertThat(Seen.now()).contains(title);
        assertThat(chosen()).containsExactly("Obce", String.valueOf(now.getYear()));
        assertThat(links()).contains("calendar?territory=6203&year=" + (now.getYear() + 1) + "&tier=ORP");

        go("territory=6203&month=2001-01");
        assertThat(Seen.now()).contains("V tomto období není nic naplánováno");

        go("territory=6203&tier=REGION&month=" + now);
        assertThat(Seen.now()).doesNotContain(title);
    }

    @Test
    void nonsenseIsThisMonthAndAnUnknownTerritoryIsAbsent() {
        for (var nonsense :
                List.of("month=x", "month=9999999-01", "year=1", "tier=VILLAGE", "page=-1", "page=999999999")) {
            go("territory=6203&" + nonsense);
            assertThat(Seen.now()).as(nonsense).contains("Kalendář");
        }
        for (var unknown : List.of("nowhere", "%00", "'")) {
            go("territory=" + unknown);
            assertThat(Seen.now()).as(unknown).contains("tu není, nebo");
        }
    }

    @Test
    void anotherTerritoryIsChosenFromTheRegion() {
        go("territory=6203&month=" + now);
        @SuppressWarnings("unchecked")
        ComboBox<Territory> select = find(ComboBox.class).single();
        var region = select.getListDataView()
                .getItems()
                .filter(one -> one.path().equals(SOUTH_MORAVIA))
                .findFirst()
                .orElseThrow();

        select.setValue(region);

        var here = UI.getCurrent().getInternals().getActiveViewLocation().getQueryParameters();
        assertThat(here.getParameters())
                .isEqualTo(Map.of("territory", List.of("CZ064"), "month", List.of(now.toString())));
        assertThat(Seen.now()).contains(title); // the towns of a region are below it
    }

    @Test
    void manyEntriesComeInPages() {
        for (int i = 0; i < 11; i++) {
            cycles.in(BRNO, Phase.OPENING); // ten phases each
        }
        go("territory=6203&year=" + (now.getYear() + 1));
        assertThat(find(OrderedList.class).all()).isNotEmpty();
        assertThat(links().stream().filter(link -> link.contains("page="))).isNotEmpty();
    }

    @Test
    void theFileHasWholeDaysAndTheSameIdentifiersEveryTime() {
        UI.getCurrent().navigate("calendar"); // in whose language the words are
        var day = LocalDate.of(2026, 12, 31);
        var phase = new Entry(
                Kind.PHASE, day.minusDays(2), day, cycle, "Plán; města", BRNO.value(), "Brno", "OPENING", cycle, true);

        var file = file(phase);

        assertThat(file)
                .contains("DTSTART;VALUE=DATE:20261229", "DTEND;VALUE=DATE:20270101", "SUMMARY:Fáze: Zahájení")
                .contains("DESCRIPTION:Plán\\; města", "LOCATION:Brno");
        assertThat(file(phase)).isEqualTo(file);
    }

    private static String file(Entry entry) {
        return new String(CalendarFile.of(List.of(entry), Instant.EPOCH), StandardCharsets.UTF_8);
    }

    @Test
    void itSpeaksEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        go("territory=6203&month=" + now);
        assertThat(Seen.now()).contains("Calendar", "All tiers", "Opening");
    }

    private static void go(String query) {
        UI.getCurrent().navigate("calendar", QueryParameters.fromString(query));
    }

    private List<String> chosen() {
        return find(Anchor.class).all().stream()
                .filter(one -> "true".equals(one.getElement().getAttribute("aria-current")))
                .map(one -> one.getText())
                .toList();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private static String month(YearMonth month) {
        return Dates.month(month);
    }
}
