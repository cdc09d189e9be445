package cz.trojlistek.plan.portal;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import cz.trojlistek.ScreenTest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.TestTiers;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The page of a plan says where it stands in the tree of plans, on the portal and in the workbench. */
@SuppressWarnings("NullAway.Init")
class TierLineTest extends ScreenTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPlans plans;

    @Autowired
    TestTiers tiers;

    @Autowired
    AdvanceCycle advance;

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void thePortalLeadsFromTheRegionDownToTheTown() throws Exception {
        now(LocalDateTime.of(2021, 9, 1, 9, 0));
        var town = plans.inForce(BRNO, 1);
        assertThat(page("/plans/" + town))
                .containsSubsequence(
                        "Místo ve stromu plánů",
                        "/plans?territory=CZ064\"",
                        "Jihomoravský kraj",
                        "/plans?territory=CZ0642\"",
                        "/plans?territory=6203\"")
                .containsPattern("\\(\\d+ zveřejněn[ýéc]");

        var underway = plans.drafting(BRNO, 1);
        advance.enter(underway, Phase.CONSULTATION);
        assertThat(page("/plans/" + underway + "?lang=en"))
                .contains("Place in the tree of plans", "/plans?territory=CZ064&amp;lang=en");
    }

    @Test
    void theWorkbenchLeadsToThePlanOfTheRegionForWhoMayReadIt() {
        UI.getCurrent().setLocale(Locale.of("cs"));
        now(LocalDateTime.of(2021, 9, 1, 9, 0));
        var town = plans.inForce(BRNO, 1);
        var region = tiers.draftingRegion(SOUTH_MORAVIA);

        visit(TestPeople.login(Role.COORDINATOR, BRNO), "plans/" + town);
        assertThat(line()).contains("Jihomoravský kraj", "Brno-město", "zveřejněn");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).contains("plans/" + region);

        // the council's clerk reads the own town alone, and the region's draft is not public
        visit(TestPeople.login(Role.COUNCIL_CLERK, BRNO), "plans/" + town);
        assertThat(line()).contains("Jihomoravský kraj");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .doesNotContain("plans/" + region, "/plans/" + region);
    }

    private String line() {
        return find(Nav.class).all().stream()
                .filter(nav -> nav.hasClassName("tiers"))
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }

    private String page(String address) throws Exception {
        return web.perform(get(address))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
    }
}
