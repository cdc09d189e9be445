package cz.trojlistek.shell;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.options;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.HouseAtRest;
import cz.trojlistek.OpenData;
import cz.trojlistek.Statements;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPlans;
import cz.trojlistek.approval.ApprovalScene;
import cz.trojlistek.approval.Result;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

/** Public data for machines: what the portal shows, in pages, and nothing of what it does not. */
@HouseAtRest
@SuppressWarnings("NullAway.Init")
class PublicApiTest {

    private static final List<String> LISTS = List.of("/api/v1/territories", "/api/v1/plans", "/api/v1/consultations");

    @Autowired
    MockMvc web;

    @Autowired
    OpenData given;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestPlans plans;

    @Autowired
    TestConsultations consultations;

    @Autowired
    ApprovalScene scene;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    @AfterEach
    void theClockGoesOn() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/openapi", "/api/v1/territories", "/api/v1/plans", "/api/v1/consultations"})
    void anybodyReadsAndNothingIsKept(String path) throws Exception {
        web.perform(get(path))
                .andExpectAll(
                        status().isOk(),
                        guarded(),
                        header().string(HttpHeaders.CACHE_CONTROL, "public, no-cache"),
                        header().string(HttpHeaders.ETAG, matchesPattern("\"[^\"]+\"")),
                        header().doesNotExist(HttpHeaders.SET_COOKIE),
                        header().doesNotExist(HttpHeaders.CONTENT_LANGUAGE),
                        content().contentTypeCompatibleWith("application/json"));
    }

    @Test
    void anAnswerThatStillHoldsIsNotSentAgain() throws Exception {
        var plan = cycles.in(BRNO, Phase.CONSULTATION);
        var tag = String.valueOf(web.perform(get("/api/v1/plans/" + plan))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG));

        web.perform(get("/api/v1/plans/" + plan).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpectAll(status().isNotModified(), content().string(""));
        web.perform(get("/api/v1/plans/" + plan)
                        .param("lang", "en")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified()); // one answer for all languages
        database.sql("update planning_cycle set plan_title = 'Jiný plán' where id = ?")
                .param(plan)
                .update();
        web.perform(get("/api/v1/plans/" + plan).header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isOk());
    }

    @Test
    void pagesOfOthersMayReadAndAskWhetherTheirCopyHolds() throws Exception {
        web.perform(get("/api/v1/plans").header("Origin", "https://elsewhere.example"))
                .andExpectAll(
                        status().isOk(),
                        header().string("Access-Control-Allow-Origin", "*"),
                        header().string("Access-Control-Expose-Headers", "ETag"),
                        header().doesNotExist("Access-Control-Allow-Credentials"));
        web.perform(options("/api/v1/plans")
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "GET")
                        .header("Access-Control-Request-Headers", "if-none-match"))
                .andExpectAll(status().isOk(), header().string("Access-Control-Allow-Headers", "if-none-match"));
        web.perform(options("/api/v1/plans")
                        .header("Origin", "https://elsewhere.example")
                        .header("Access-Control-Request-Method", "DELETE"))
                .andExpect(status().isForbidden());
        web.perform(get("/plans").header("Origin", "https://elsewhere.example"))
                .andExpect(header().doesNotExist("Access-Control-Allow-Origin"));
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        web.perform(post("/api/v1/plans"))
                .andExpectAll(
                        status().isMethodNotAllowed(), guarded(), problem(), header().string("Allow", "GET, HEAD"));
        web.perform(head("/api/v1/plans")).andExpectAll(status().isOk(), guarded());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/",
                "/api/v1",
                "/api/v1/people",
                "/api/v1/plans/",
                "/api/openapi.yaml",
                "/api/openapi/swagger-config",
                "/v3/api-docs",
                "/v3/api-docs.yaml",
                "/v3/api-docs/swagger-config",
                "/swagger-ui.html",
                "/swagger-ui/index.html"
            })
    void whatIsNotNamedIsNotThere(String path) throws Exception {
        web.perform(get(path)).andExpectAll(status().isNotFound(), guarded());
    }

    @Test
    void itSpeaksJsonAndNothingElse() throws Exception {
        web.perform(get("/api/v1/plans").header(HttpHeaders.ACCEPT, "application/yaml"))
                .andExpect(status().isNotAcceptable());
        web.perform(get("/api/v1/plans").header(HttpHeaders.ACCEPT, "text/html,*/*;q=0.8"))
                .andExpectAll(status().isOk(), content().contentTypeCompatibleWith("application/json"));
    }

    @ParameterizedTest
    @CsvSource({
        "page=0, page must be from 1 to 10000",
        "page=10001, page must be from 1 to 10000",
        "page=x, page must be a whole number",
        "page=99999999999, page must be a whole number",
        "size=0, size must be from 1 to 100",
        "size=101, size must be from 1 to 100",
        "size=-5, size must be from 1 to 100",
        "size=1.5, size must be a whole number"
    })
    void aPageThatMakesNoSenseIsTold(String query, String told) throws Exception {
        for (var list : LISTS) {
            web.perform(get(list + "?" + query))
                    .andExpectAll(
                            status().isBadRequest(),
                            guarded(),
                            problem(),
                            jsonPath("$.detail").value(told),
                            jsonPath("$.parameter").value(told.substring(0, 4)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/territories?tier=VILLAGE | tier must be one of [ORP, DISTRICT, REGION]",
                "/api/v1/consultations?state=SLEEPING | state must be one of [ANNOUNCED, OPEN, CLOSED, PUBLISHED]",
                "/api/v1/consultations?plan=nonsense | plan must be an identifier (UUID)"
            })
    void soIsAFilterThatMakesNoSense(String address, String told) throws Exception {
        web.perform(get(address))
                .andExpectAll(
                        status().isBadRequest(), problem(), jsonPath("$.detail").value(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/territories/nowhere",
                "/api/v1/plans?territory=nowhere",
                "/api/v1/plans/nonsense",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000/versions",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000/versions/1",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000/versions/x",
                "/api/v1/plans/00000000-0000-0000-0000-000000000000/resolutions",
                "/api/v1/consultations/00000000-0000-0000-0000-000000000000",
                "/api/v1/consultations/00000000-0000-0000-0000-000000000000/settlements"
            })
    void whatIsNotThereIsAbsent(String address) throws Exception {
        web.perform(get(address)).andExpectAll(status().isNotFound(), guarded(), problem());
    }

    @Test
    void pagesJoinWithoutGapsAndEndWhereTheListDoes() throws Exception {
        cycles.in(BRNO, Phase.OPENING); // its territories are there
        var list = "/api/v1/territories?within=CZ064&size=2";
        web.perform(get(list))
                .andExpectAll(
                        jsonPath("$.items.length()").value(2),
                        jsonPath("$.items[0].code").value("CZ064"),
                        jsonPath("$.items[0].parent").doesNotExist(),
                        jsonPath("$.previous").doesNotExist(),
                        jsonPath("$.next").value("/api/v1/territories?within=CZ064&size=2&page=2"));
        web.perform(get(list + "&page=2"))
                .andExpect(jsonPath("$.previous").value("/api/v1/territories?within=CZ064&size=2&page=1"));
        web.perform(get(list + "&page=10000"))
                .andExpectAll(
                        status().isOk(),
                        jsonPath("$.items.length()").value(0),
                        jsonPath("$.next").doesNotExist());
        web.perform(get("/api/v1/territories?within=6203&size=100"))
                .andExpectAll(
                        jsonPath("$.items.length()").value(1),
                        jsonPath("$.items[0].tier").value("ORP"),
                        jsonPath("$.next").doesNotExist());
    }

    @Test
    void aPlanIsThereFromTheDayItsDraftIsPutForward() throws Exception {
        for (var phase : Phase.values()) {
            var plan = cycles.in(BRNO, phase);
            var isPublic = EnumSet.range(Phase.CONSULTATION, Phase.IN_FORCE).contains(phase);
            web.perform(get("/api/v1/plans/" + plan)).andExpect(isPublic ? status().isOk() : status().isNotFound());
            web.perform(get("/api/v1/plans/" + plan + "/versions"))
                    .andExpect(isPublic ? jsonPath("$.items").isEmpty() : status().isNotFound());
            web.perform(get("/api/v1/plans/" + plan + "/resolutions"))
                    .andExpect(isPublic ? jsonPath("$.items").isEmpty() : status().isNotFound());
            assertThat(text("/api/v1/plans?territory=6203&size=100").contains(plan.toString()))
                    .as(phase.name())
                    .isEqualTo(isPublic);
        }
    }

    @Test
    void whatWasFrozenForOthersIsNoPublicVersion() throws Exception {
        var published = given.published();
        web.perform(get("/api/v1/plans/" + published + "/versions"))
                .andExpectAll(
                        jsonPath("$.items.length()").value(1),
                        jsonPath("$.items[0].number").value(2),
                        jsonPath("$.items[0].published").value(true));
        web.perform(get("/api/v1/plans/" + published + "/versions/1")).andExpect(status().isNotFound());
        web.perform(get("/api/v1/plans/" + published + "/versions/1/elements")).andExpect(status().isNotFound());
        assertThat(text("/api/v1/plans/" + published + "/versions/2/elements"))
                .contains("\"unit\":\"osob\"", "\"kind\":\"MEASURE\"");
        web.perform(get("/api/v1/plans/" + published))
                .andExpectAll(
                        jsonPath("$.published.version").value(2),
                        jsonPath("$.territory.tier").value("ORP"),
                        jsonPath("$.territory.code").value("6203"));
    }

    @Test
    void BR_129_settlementsAreThereOnceAllArePublishedWithoutUnagreedNames() throws Exception {
        var open = consultations.open();
        given.comment(open, null, OpenData.SECRET_NAME, false);
        web.perform(get("/api/v1/consultations/" + open + "/settlements"))
                .andExpectAll(status().isOk(), jsonPath("$.items").isEmpty());
        web.perform(get("/api/v1/consultations?state=OPEN&plan=" + given.planOf(open)))
                .andExpectAll(
                        jsonPath("$.items[0].id").value(open.toString()),
                        jsonPath("$.items[0].closesOn").value("2009-04-20"),
                        jsonPath("$.items[0].closesAt").value("2009-04-20T22:00:00Z"));
        web.perform(get("/api/v1/consultations?state=ANNOUNCED&plan=" + given.planOf(open)))
                .andExpect(jsonPath("$.items").isEmpty());

        var settled = given.settled();
        var answer = text("/api/v1/consultations/" + settled + "/settlements");
        assertThat(answer)
                .contains("Chybí víkendy.", "Městská část", "EXPLAINED")
                .doesNotContain(OpenData.SECRET_NAME, OpenData.SECRET_ADDRESS);
        web.perform(get("/api/v1/consultations/" + settled + "/settlements?outcome=ACCEPTED"))
                .andExpect(jsonPath("$.items").isEmpty());
        web.perform(get("/api/v1/consultations/" + settled + "/settlements?size=1"))
                .andExpectAll(
                        jsonPath("$.items[0].number").value(1),
                        jsonPath("$.next").exists());
    }

    @Test
    void BR_135_resolutionsAreThereOnceTheLastBodyHasApproved() throws Exception {
        scene.city();
        scene.submit();
        scene.councilDecides(Result.APPROVED);
        web.perform(get("/api/v1/plans/" + scene.cycle + "/resolutions"))
                .andExpectAll(status().isOk(), jsonPath("$.items").isEmpty());

        scene.announce();
        scene.assemblyDecides(Result.APPROVED);
        web.perform(get("/api/v1/plans/" + scene.cycle + "/resolutions"))
                .andExpectAll(
                        jsonPath("$.items.length()").value(2),
                        jsonPath("$.items[0].outcome").value("RECOMMENDED"),
                        jsonPath("$.items[1].outcome").value("APPROVED"),
                        jsonPath("$.items[1].votesFor").value(40));
    }

    @Test
    void manyThingsTakeAsManyStatementsAsOne() {
        var word = UUID.randomUUID().toString().substring(0, 8);
        var path = "CZ064/CZ0642/" + word;
        database.sql("insert into territory values (?, 'ORP', 'Území', ?, null, now())")
                .params(word, path)
                .update();
        var place = new TerritoryPath(path);
        cycles.in(place, Phase.CONSULTATION);
        var list = "/api/v1/plans?size=50&territory=" + word;
        var few = Statements.of(() -> assertThat(items(list)).isOne());

        for (int i = 0; i < 12; i++) {
            cycles.in(place, Phase.APPROVING);
        }

        assertThat(Statements.of(() -> assertThat(items(list)).isEqualTo(13))).hasSameSizeAs(few);
    }

    @Test
    void aLongTextAndManySettlementsTakeAsManyStatementsAsShortOnes() {
        var settled = given.settled();
        var version = "/api/v1/plans/" + given.planOf(settled) + "/versions/1/elements";
        var settlements = "/api/v1/consultations/" + settled + "/settlements";

        var shortText =
                Statements.of(() -> assertThat(items(version + "?size=1")).isOne());
        var one = Statements.of(() -> assertThat(items(settlements + "?size=1")).isOne());

        assertThat(Statements.of(() -> assertThat(items(version)).isGreaterThan(5)))
                .hasSameSizeAs(shortText);
        assertThat(Statements.of(() -> assertThat(items(settlements)).isEqualTo(2)))
                .hasSameSizeAs(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/open-data"})
    void thePortalLeadsThere(String page) throws Exception {
        web.perform(get(page)).andExpect(content().string(containsString("href=\"/open-data\">Otevřená data")));
        web.perform(get(page).param("lang", "en"))
                .andExpect(content().string(containsString("href=\"/open-data?lang=en\">Open data")));
    }

    private int items(String address) {
        return text(address).split("\\{\"(?:id|number)\"", -1).length - 1;
    }

    private String text(String address) {
        try {
            return web.perform(get(address)).andReturn().getResponse().getContentAsString();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static ResultMatcher problem() {
        return result -> {
            content().contentType("application/problem+json").match(result);
            header().string(HttpHeaders.CACHE_CONTROL, "no-store").match(result);
            jsonPath("$.status").value(result.getResponse().getStatus()).match(result);
            jsonPath("$.detail").isNotEmpty().match(result);
        };
    }

    private static ResultMatcher guarded() {
        return result -> {
            header().string("Content-Security-Policy", PortalHeaders.POLICY).match(result);
            header().string("X-Content-Type-Options", "nosniff").match(result);
            header().doesNotExist(HttpHeaders.SET_COOKIE).match(result);
        };
    }
}
