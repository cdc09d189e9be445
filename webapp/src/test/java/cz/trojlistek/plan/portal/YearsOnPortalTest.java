package cz.trojlistek.plan.portal;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.actionplan.ArrangeYears;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.ChooseMeasures;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The action plans of a plan on the portal: under it, with what they change, and not before they are public. */
@HouseAtRest
@SuppressWarnings("NullAway.Init")
class YearsOnPortalTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestPlans plans;

    @Autowired
    ArrangeYears years;

    @Autowired
    ChooseMeasures choose;

    @Autowired
    ReadPlan read;

    @Autowired
    WritePlan write;

    @Autowired
    FreezePlan freeze;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    PlanningClock clock;

    UUID plan;
    UUID year;

    @BeforeEach
    void theYear2022OfAPlanInForceIsDrafted() {
        clock.moveTo(
                LocalDateTime.of(2021, 9, 1, 9, 0).atZone(PlanningClock.PRAGUE).toInstant());
        plan = plans.inForce(BRNO, 1);
        year = as(() -> years.open(plan, 2022));
        as(() -> {
            var measure = choose.offered(year).lines().stream()
                    .filter(line -> line.kind() == ElementKind.MEASURE)
                    .findFirst()
                    .orElseThrow();
            choose.choose(year, java.util.List.of(new ChooseMeasures.Chosen(measure.id(), "Charita & <město>", "")));
            return measure;
        });
        advance.enter(year, Phase.DRAFTING);
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @Test
    void anActionPlanStandsUnderItsPlanOnceItIsPublic() throws Exception {
        assertThat(page("/plans/" + plan)).doesNotContain("Akční plány jednotlivých let", year.toString());

        advance.enter(year, Phase.CONSULTATION);
        assertThat(page("/plans/" + plan)).contains("Akční plány jednotlivých let", "/plans/" + year);
        assertThat(page("/plans/" + year)).contains("/plans/" + plan, "Plán, ke kterému patří");
        assertThat(pages("/plans?territory=6203")).contains("/plans/" + plan).doesNotContain("/plans/" + year);
        assertThat(pages("/plans?territory=6203&q=rok 2022")).contains("/plans/" + year);
    }

    @Test
    void aPublishedActionPlanShowsWhatItChangesAgainstItsPlan() throws Exception {
        as(() -> {
            var measure = read.whole(year, 0).lines().stream()
                    .filter(line -> !line.carrier().isEmpty())
                    .findFirst()
                    .orElseThrow();
            write.revise(measure.id(), measure.editVersion(), measure.wording() + " Nově i o víkendu.");
            return freeze.freezeDraft(year);
        });
        advance.enter(year, Phase.FINALISING);
        as(() -> freeze.finalise(year));
        advance.enter(year, Phase.PUBLISHING);
        as(() -> {
            freeze.publish(year, clock.today());
            return year;
        });
        advance.enter(year, Phase.IN_FORCE);

        assertThat(page("/plans/" + year))
                .contains("<ins>", "Nově i o víkendu.", "Nese: Charita &amp; &lt;město&gt;", "Změny proti plánu")
                .contains("/plans/" + plan);
        assertThat(page("/plans/" + year + "?changes=no")).doesNotContain("<ins>");
        assertThat(page("/plans/" + plan)).doesNotContain("<ins>");
    }

    private <T> T as(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }

    /** All pages of a list: other plans of the town may stand before this one. */
    private String pages(String list) throws Exception {
        var all = new StringBuilder();
        for (int number = 1; ; number++) {
            var page = page(list + "&page=" + number);
            all.append(page);
            if (!page.contains("rel=\"next\"")) {
                return all.toString();
            }
        }
    }

    private String page(String address) throws Exception {
        return web.perform(get(address))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .replace('\u00a0', ' ');
    }
}
