package cz.trojlistek.alignment.portal;

import static cz.trojlistek.TestPeople.BRNO;
import static cz.trojlistek.TestPeople.SOUTH_MORAVIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestPlans;
import cz.trojlistek.TestTiers;
import cz.trojlistek.account.Role;
import cz.trojlistek.alignment.AlignPlans;
import cz.trojlistek.alignment.AlignmentKind;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.WritePlan;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Links between plans for everybody: beside the measure and as a list, of published plans alone. */
@HouseAtRest
@SuppressWarnings("NullAway.Init")
class AlignmentPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPlans plans;

    @Autowired
    TestTiers tiers;

    @Autowired
    AlignPlans align;

    @Autowired
    WritePlan write;

    @Autowired
    PlanningClock clock;

    UUID region;
    UUID town;
    UUID regional;
    UUID measure;

    @BeforeEach
    void aRegionDraftsAndBrnoHasAPlan() {
        var two = tiers.twoPlans(BRNO, SOUTH_MORAVIA);
        town = two.town();
        measure = two.measure();
        region = two.region();
        regional = two.regional();
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void whatADraftSaysIsNotToldBeforeItIsPublished() throws Exception {
        regionSays(regional, AlignmentKind.CONFLICTS, "Kraj <script>to</script> ruší.");
        assertThat(page("/plans/" + town)).doesNotContain("Rozpor", "ruší", region.toString());
        assertThat(page("/plans/" + town + "/alignment"))
                .contains("není spojený")
                .doesNotContain("ruší");
        assertThat(answer("/plans/" + region + "/alignment").getStatus()).isEqualTo(404);

        var before = answer("/plans/" + town).getHeader(HttpHeaders.ETAG);
        tiers.publish(region);
        assertThat(answer("/plans/" + town).getHeader(HttpHeaders.ETAG)).isNotEqualTo(before);
        assertThat(page("/plans/" + town))
                .contains(
                        "Rozpor mezi plány",
                        "Kraj &lt;script&gt;to&lt;/script&gt; ruší.",
                        "Jihomoravský kraj, Opatření 4.1.1")
                .contains("/plans/" + region + "?chapter=4#o4.1.1", "Poznámky k 1.1.1")
                .doesNotContain("<script>to");
        assertThat(page("/plans/" + region + "?chapter=4")).contains("Rozpor mezi plány", "Brno, Opatření 1.1.1");
        assertThat(page("/plans/" + region + "/alignment"))
                .contains("Kraj &lt;script&gt;to&lt;/script&gt; ruší.", "rozpor", "zatím nic")
                .doesNotContain("<script>to");
    }

    @Test
    void anAnswerMakesAnAgreementAndTheListNarrows() throws Exception {
        regionSays(regional, AlignmentKind.FULFILS, "");
        plans.as(Role.COORDINATOR, BRNO, () -> align.state(measure, regional, AlignmentKind.FULFILS, ""));
        tiers.publish(region);

        assertThat(page("/plans/" + region + "?chapter=4&lang=en"))
                .contains("Both plans agree", "Brno: fulfils", "chapter=1&amp;lang=en#o1.1.1");
        assertThat(page("/plans/" + region + "/alignment?state=AGREEMENT")).contains("Brno");
        assertThat(page("/plans/" + region + "/alignment?state=CONFLICT")).contains("Žádná taková návaznost");
        assertThat(page("/plans/" + region + "/alignment?state=nic&page=nic")).contains("shoda");
        assertThat(page("/plans/" + region)).contains("/plans/" + region + "/alignment");
    }

    @Test
    void besideAMeasureStandAFewOfManyAndTheListHasAll() throws Exception {
        var priority = tiers.first(region, ElementKind.PRIORITY).id();
        regionSays(priority, AlignmentKind.RELATES, "");
        var few = statements();
        for (int i = 0; i < 30; i++) {
            var code = i;
            var added = plans.as(
                    Role.REGION_PLANNER,
                    SOUTH_MORAVIA,
                    () -> write.add(priority, ElementKind.MEASURE, "Opatření kraje " + code, null));
            regionSays(added, AlignmentKind.RELATES, "");
        }
        tiers.publish(region);

        assertThat(page("/plans/" + town).split("Návaznost podle jednoho z plánů", -1))
                .hasSize(7);
        assertThat(page("/plans/" + town + "/alignment")).contains("rel=\"next\"");
        assertThat(page("/plans/" + town + "/alignment?page=2")).contains("rel=\"prev\"", "Opatření kraje 29");
        assertThat(statements()).isEqualTo(few);
    }

    private int statements() {
        return Statements.of(() -> {
                    try {
                        page("/plans/" + town);
                        page("/plans/" + town + "/alignment");
                    } catch (Exception broken) {
                        throw new AssertionError(broken);
                    }
                })
                .size();
    }

    private void regionSays(UUID own, AlignmentKind kind, String reason) {
        plans.as(Role.REGION_PLANNER, SOUTH_MORAVIA, () -> align.state(own, measure, kind, reason));
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return Objects.requireNonNull(web.perform(get(address)).andReturn().getResponse());
    }

    private String page(String address) throws Exception {
        return answer(address).getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
