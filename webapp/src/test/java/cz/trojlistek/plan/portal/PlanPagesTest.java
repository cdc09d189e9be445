package cz.trojlistek.plan.portal;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.plan.BudgetAmount;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FreezePlan;
import cz.trojlistek.plan.FundMeasures;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.plan.NetworkFunding;
import cz.trojlistek.plan.NetworkYear;
import cz.trojlistek.plan.PlanLine;
import cz.trojlistek.plan.PriceNetwork;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.WritePlan;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;

@HouseAtRest
@SuppressWarnings("NullAway.Init")
class PlanPagesTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    MockMvc web;

    @Autowired
    TestPlans plans;

    @Autowired
    TestCycles cycles;

    @Autowired
    Actors actors;

    @Autowired
    WritePlan write;

    @Autowired
    ReadPlan read;

    @Autowired
    FundMeasures funding;

    @Autowired
    PriceNetwork pricing;

    @Autowired
    FreezePlan freeze;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    PlanningClock clock;

    @Test
    void aPublishedPlanIsReadWithItsChanges() throws Exception {
        var cycle = published();

        web.perform(get("/plans/" + cycle))
                .andExpectAll(
                        status().isOk(),
                        header().exists(HttpHeaders.ETAG),
                        header().doesNotExist(HttpHeaders.SET_COOKIE),
                        content()
                                .string(allOf(
                                        containsString("2. komunitní plán"),
                                        containsString("id=\"o1.1\""),
                                        containsString("<del>"),
                                        containsString("<ins>"),
                                        containsString("konec přidaného"),
                                        containsString("Jen platný text"),
                                        not(containsString("<script")))));
    }

    @Test
    void aParagraphIsReadAsItWasMeantWhereItHasNotChanged() throws Exception {
        var cycle = published();

        web.perform(get("/plans/" + cycle + "?changes=no"))
                .andExpectAll(
                        status().isOk(),
                        content()
                                .string(allOf(
                                        containsString("<th scope=\"col\">Služba</th>"),
                                        containsString("<strong>Péče</strong>"),
                                        containsString("&lt;script&gt;"),
                                        not(containsString("<script>alert")))));
    }

    @Test
    void whatMeasuresCostIsReadByPeopleAndByMachines() throws Exception {
        var cycle = published();

        web.perform(get("/plans/" + cycle))
                .andExpectAll(
                        status().isOk(),
                        content()
                                .string(allOf(
                                        containsString("aria-label=\"Náklady\""),
                                        containsString("rozpočet kraje: 1\u202f200\u202f000\u00a0Kč"))));
        web.perform(get("/api/v1/plans/" + cycle + "/versions/2/elements"))
                .andExpectAll(
                        status().isOk(), content().string(containsString("\"source\":\"REGION\",\"crowns\":1200000")));
    }

    @Test
    void BR_146_whatTheStateHasToPayForTheNetworkIsPublished() throws Exception {
        web.perform(get("/plans/" + published()))
                .andExpectAll(
                        status().isOk(),
                        content()
                                .string(allOf(
                                        containsString("Síť sociálních služeb"),
                                        containsString("1\u202f063\u202f937\u202f222"),
                                        containsString("rozpočet obcí: 5\u00a0Kč"))));
    }

    @Test
    void withoutTheChangesOnlyTheWordingInForceIsThere() throws Exception {
        var cycle = published();

        web.perform(get("/plans/" + cycle).param("changes", "no"))
                .andExpectAll(
                        status().isOk(),
                        content()
                                .string(allOf(
                                        not(containsString("<del>")),
                                        not(containsString("<ins>")),
                                        containsString("Priorita podle připomínek"))));
    }

    @Test
    void aPlanSaysUntilWhenItWasInForceFromTheDayAfterItsLast() throws Exception {
        now(LocalDateTime.of(2024, 6, 3, 9, 0));
        var cycle = published();
        advance.enter(cycle, Phase.IN_FORCE);

        now(LocalDateTime.of(2024, 12, 31, 23, 59));
        assertThat(page("/plans/" + cycle)).doesNotContain("Platil do");
        assertThat(page("/plans?territory=6203")).contains("Plán platí").doesNotContain("Platil do");

        now(LocalDateTime.of(2025, 1, 1, 0, 1));
        assertThat(page("/plans/" + cycle)).contains("Platil do 31. 12. 2024").doesNotContain("Platný plán");
        assertThat(page("/plans?territory=6203")).contains("Platil do 31. 12. 2024");
    }

    private void now(LocalDateTime moment) {
        clock.moveTo(moment.atZone(PlanningClock.PRAGUE).toInstant());
    }

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    /** As it is read: spaces that do not break are spaces. */
    private String page(String address) throws Exception {
        return web.perform(get(address))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replace('\u00a0', ' ');
    }

    @Test
    void htmlInTheWordingIsShownAsText() throws Exception {
        web.perform(get("/plans/" + published()).param("changes", "no"))
                .andExpect(content().string(containsString("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;")));
    }

    @Test
    void anotherChapterIsAnotherPageAndAnUnknownOneIsAbsent() throws Exception {
        var cycle = published();

        web.perform(get("/plans/" + cycle).param("chapter", "2"))
                .andExpect(content().string(containsString("Priorita kapitoly 2")));
        web.perform(get("/plans/" + cycle).param("chapter", "9")).andExpect(status().isNotFound());
        web.perform(get("/plans/" + cycle).param("page", "99").param("lang", "en"))
                .andExpectAll(status().isOk(), content().string(containsString("Wording in force only")));
    }

    @Test
    void anUnchangedPageIsNotSentAgain() throws Exception {
        var cycle = published();
        var tag = web.perform(get("/plans/" + cycle)).andReturn().getResponse().getHeader(HttpHeaders.ETAG);

        web.perform(get("/plans/" + cycle).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andExpect(status().isNotModified());
        web.perform(get("/plans/" + cycle)
                        .param("changes", "no")
                        .header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andExpect(status().isOk());
    }

    @Test
    void anUnchangedPageReadsNoSettlement() throws Exception {
        var cycle = published();
        var tag = String.valueOf(
                web.perform(get("/plans/" + cycle)).andReturn().getResponse().getHeader(HttpHeaders.ETAG));

        var sent = Statements.of(() -> ask(cycle, ""));
        var spared = Statements.of(() -> ask(cycle, tag));

        assertThat(sent).anyMatch(sql -> sql.contains("from comment"));
        assertThat(spared).noneMatch(sql -> sql.contains("from comment")).isNotEmpty();
    }

    private void ask(UUID cycle, String tag) {
        try {
            web.perform(get("/plans/" + cycle).header(HttpHeaders.IF_NONE_MATCH, tag));
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @Test
    void BR_135_whatIsNotPublishedIsNotShown() throws Exception {
        var cycle = plans.drafting(BRNO, 1);
        web.perform(get("/plans/" + cycle)).andExpect(status().isNotFound());

        advance.enter(cycle, Phase.CONSULTATION);
        var page = web.perform(get("/plans/" + cycle))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("teprve připravuje").doesNotContain("Priorita kapitoly 1");
    }

    @Test
    void aPlanSaysWhereItStandsAmongOthers() throws Exception {
        var region = cycles.in(TestPeople.SOUTH_MORAVIA, Phase.IN_FORCE);
        var town = cycles.in(BRNO, Phase.CONSULTATION);

        assertThat(page("/plans/" + town)).contains("Místo mezi plány", "/plans/" + region, "Strom plánů kraje");
        assertThat(page("/plans/" + region + "?lang=en"))
                .contains("Plans of the towns for the same years", "/plans/" + town);
        assertThat(page("/plans/" + published())).contains("Místo mezi plány");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "00000000-0000-0000-0000-000000000000", "%00"})
    void anUnknownPlanIsAbsent(String id) throws Exception {
        web.perform(get("/plans/{id}", id)).andExpect(status().is4xxClientError());
    }

    /** Frozen for the public, then one priority reworded and one text added, then published. */
    private UUID published() {
        var cycle = plans.drafting(BRNO, 2);
        var chapter = plans.chapters(cycle).getFirst();
        coordinator(() -> freeze.freezeDraft(cycle));
        advance.enter(cycle, Phase.SETTLING);
        var priority = actors.as(COORDINATOR, () -> read.whole(cycle, 0)).lines().stream()
                .filter(line -> line.kind() == ElementKind.PRIORITY)
                .map(PlanLine::id)
                .findFirst()
                .orElseThrow();
        coordinator(() -> write.revise(priority, 0, "Priorita podle připomínek"));
        cost(cycle);
        var year = actors.as(COORDINATOR, () -> read.head(cycle)).years().getFirst();
        coordinator(() -> pricing.add(
                cycle,
                new NetworkYear(
                        year,
                        3_039_820_634L,
                        new BigDecimal("35"),
                        List.of(new NetworkFunding(FundingSource.MUNICIPALITIES, 5)))));
        coordinator(() -> write.add(chapter.id(), ElementKind.TEXT, "<script>alert('x')</script>", null));
        coordinator(() -> write.add(chapter.id(), ElementKind.TEXT, "| Služba |\n|---|\n| **Péče** |", null));
        advance.enter(cycle, Phase.FINALISING);
        coordinator(() -> freeze.finalise(cycle));
        advance.enter(cycle, Phase.PUBLISHING);
        coordinator(() -> freeze.publish(cycle, clock.today()));
        return cycle;
    }

    private void cost(UUID cycle) {
        var measure = actors.as(COORDINATOR, () -> read.whole(cycle, 0)).lines().stream()
                .filter(line -> line.kind() == ElementKind.MEASURE)
                .findFirst()
                .orElseThrow();
        var year = actors.as(COORDINATOR, () -> read.head(cycle)).years().getFirst();
        coordinator(() -> funding.fund(
                measure.id(), measure.editVersion(), List.of(new BudgetAmount(year, FundingSource.REGION, 1_200_000))));
    }

    private void coordinator(Runnable steps) {
        actors.as(COORDINATOR, steps);
    }
}
