package cz.trojlistek.cycle.portal;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestTiers;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.cycle.ConductCycle;
import cz.trojlistek.kernel.Phase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The notice by which a region begins to plan: the public and the towns read it, and of the plan nothing else. */
@SuppressWarnings("NullAway.Init")
class NoticePagesTest extends ScreenTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestTiers tiers;

    @Autowired
    TestPeople people;

    @Autowired
    ConductCycle conduct;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    JdbcClient database;

    /** In the title of the plan of this test, and of no other. */
    final String word = UUID.randomUUID().toString();

    /** Other tests look for theirs in the same list. */
    @AfterEach
    void noLongerPrepared() {
        clock.reset();
        database.sql("update planning_cycle set phase = 'REJECTED' where plan_title = ?")
                .param(title())
                .update();
    }

    @Test
    void anybodyReadsItFromTheRegionDown() throws Exception {
        var cycle = published("Kraj <b>začíná</b> plánovat.\n\nZapojit se může každý.");

        for (var place : new String[] {"", "?territory=CZ064", "?territory=CZ0642", "?territory=6203"}) {
            assertThat(page("/plans" + place))
                    .as(place)
                    .contains("Připravuje se", "/plans/" + cycle + "/notice", "Zahájení plánu: " + title());
        }
        assertThat(page("/plans?territory=CZ042")).doesNotContain(title());
        assertThat(page("/plans?q=" + word)).doesNotContain("/plans/" + cycle);

        assertThat(page("/plans/" + cycle + "/notice"))
                .contains("Zahájení plánu: " + title(), "Jihomoravský kraj", "Zveřejněno", "Co bude dál")
                .contains("Kraj &lt;b&gt;začíná&lt;/b&gt; plánovat.</p>", ">Zapojit se může každý.</p>")
                .doesNotContain("href=\"/plans/" + cycle + "\"");
        assertThat(page("/plans/" + cycle + "/notice?lang=en")).contains("Start of the plan: ", "What comes next");
        assertThat(page("/plans?lang=en")).contains("In preparation", "/plans/" + cycle + "/notice?lang=en");
    }

    @Test
    void withoutANoticeThereIsNoPage() throws Exception {
        var cycle = cycles.in(SOUTH_MORAVIA, Phase.OPENING);

        for (var id : new String[] {cycle.toString(), UUID.randomUUID().toString(), "nesmysl"}) {
            assertThat(answer("/plans/" + id + "/notice").getStatus()).as(id).isEqualTo(404);
        }
        assertThat(page("/plans")).doesNotContain(cycle.toString());
    }

    @Test
    void nothingOfTheDraftIsToldWithIt() throws Exception {
        now(LocalDateTime.of(2021, 9, 1, 9, 0));
        var cycle = tiers.draftingRegion(SOUTH_MORAVIA); // its phases are planned in 2020
        entitle(cycle);
        database.sql("insert into opening_notice values (?, 'CZ064', '2021-08-31', 'Kraj začíná plánovat.', 0)")
                .param(cycle)
                .update();

        for (var address : new String[] {"/plans/" + cycle + "/notice", "/plans?territory=CZ064"}) {
            assertThat(page(address))
                    .contains(title(), "31. 8. 2021")
                    .doesNotContain("Priorita kapitoly", "Pracovní skupina 1", "Doplněno.", "2020");
        }
        for (var closed :
                new String[] {"/plans/" + cycle, "/plans/" + cycle + "/resolutions", "/api/v1/plans/" + cycle}) {
            assertThat(answer(closed).getStatus()).as(closed).isEqualTo(404);
        }
    }

    @Test
    void aPlanThatIsPublicLeadsToItsNoticeAndBack() throws Exception {
        var cycle = published("Kraj začíná plánovat.");
        advance.enter(cycle, Phase.CONSULTATION);

        assertThat(page("/plans/" + cycle)).contains("href=\"/plans/" + cycle + "/notice\"", "Oznámení o zahájení");
        assertThat(page("/plans/" + cycle + "/notice")).contains("href=\"/plans/" + cycle + "\"");
        assertThat(page("/plans?territory=CZ064")).doesNotContain("/plans/" + cycle + "/notice");
        assertThat(page("/plans/" + cycles.in(BRNO, Phase.CONSULTATION))).doesNotContain("Oznámení o zahájení");
    }

    @Test
    void theCoordinatorOfATownReadsItInTheWorkbench() {
        UI.getCurrent().setLocale(Locale.of("cs"));
        var cycle = published("Kraj začíná plánovat.");
        people.allRolesOf(BRNO);

        visit(TestPeople.login(Role.COORDINATOR, BRNO), "plans/" + cycle);
        assertThat(shown()).contains("Oznámení obcím a veřejnosti", "Kraj začíná plánovat.");
        assertThat(find(Anchor.class).withText("Oznámení na portálu").single().getHref())
                .isEqualTo("/plans/" + cycle + "/notice");

        var silent = cycles.in(SOUTH_MORAVIA, Phase.OPENING);
        visit(TestPeople.login(Role.COORDINATOR, BRNO), "plans/" + silent);
        assertThat(shown()).doesNotContain("Oznámení obcím a veřejnosti");
    }

    private UUID published(String text) {
        var cycle = cycles.in(SOUTH_MORAVIA, Phase.OPENING);
        entitle(cycle);
        actors.as(
                TestPeople.login(Role.COORDINATOR, SOUTH_MORAVIA),
                () -> conduct.publishNotice(cycle, clock.today(), text));
        return cycle;
    }

    private void entitle(UUID cycle) {
        database.sql("update planning_cycle set plan_title = ? where id = ?")
                .params(title(), cycle)
                .update();
    }

    private String title() {
        return "Plán " + word;
    }

    private String page(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }
}
