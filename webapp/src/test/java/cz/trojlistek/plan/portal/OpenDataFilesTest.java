package cz.trojlistek.plan.portal;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import cz.trojlistek.HouseAtRest;
import cz.trojlistek.TestPeople;
import cz.trojlistek.TestPlans;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.plan.BudgetAmount;
import cz.trojlistek.plan.ElementKind;
import cz.trojlistek.plan.FundMeasures;
import cz.trojlistek.plan.FundingSource;
import cz.trojlistek.plan.IndicatorDirection;
import cz.trojlistek.plan.IndicatorOrigin;
import cz.trojlistek.plan.NetworkYear;
import cz.trojlistek.plan.NewIndicator;
import cz.trojlistek.plan.PriceNetwork;
import cz.trojlistek.plan.ReadPlan;
import cz.trojlistek.plan.SmartCheck;
import cz.trojlistek.plan.WritePlan;
import cz.trojlistek.shell.CsvFile;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The published plan as data, read by a validator that is not ours. */
@HouseAtRest
@SuppressWarnings("NullAway.Init")
class OpenDataFilesTest {

    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, BRNO);

    @Autowired
    MockMvc web;

    @Autowired
    TestPlans plans;

    @Autowired
    ReadPlan read;

    @Autowired
    WritePlan write;

    @Autowired
    FundMeasures funding;

    @Autowired
    PriceNetwork pricing;

    @Autowired
    AdvanceCycle advance;

    @Test
    void theWholePlanIsWhatItsSchemaSays() throws Exception {
        var cycle = published();

        var json = file("/plans/" + cycle + "/data/plan.json").getContentAsString(StandardCharsets.UTF_8);

        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(file(OpenData.SCHEMA).getContentAsString(StandardCharsets.UTF_8));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(json.replace("\"MEASURE\"", "\"SOMETHING\""), InputFormat.JSON))
                .as("the schema finds something")
                .isNotEmpty();
        assertThat(json)
                .contains("\"format\":\"markdown\"", "\"wording\":\"=1+1 <b>\"", "\"baselineOn\":\"2009-12-31\"")
                .contains("\"target\":120,", "\"direction\":\"RISE\"", "\"crowns\":1200000", "\"stateNeed\":35");
        assertThat(file("/plans/" + cycle + "/data/plan.json").getContentAsString(StandardCharsets.UTF_8))
                .as("the same version is the same bytes")
                .isEqualTo(json);
    }

    @Test
    void everyTableOpensInASpreadsheetAndHoldsNoFormula() throws Exception {
        var cycle = published();

        assertThat(csv(cycle, "priorities"))
                .contains("Označení;Patří pod;Druh;Znění")
                .contains("1.1;1;Priorita;");
        assertThat(csv(cycle, "measures")).contains("1.1.1;1.1;Opatření;").contains(";1200000");
        assertThat(csv(cycle, "goals")).doesNotContain("Priorita");
        assertThat(csv(cycle, "indicators")).contains("Počet klientů;osob;12,5;2009-12-31;120;2024;má růst;'=Výkaz");
        assertThat(csv(cycle, "budget")).contains(";1200000").startsWith("\uFEFFOznačení;Rok;Kdo platí;Kč");
        assertThat(new CsvFile("a").row("=1").bytes())
                .as("what begins a formula")
                .asString()
                .contains("'=1");
        assertThat(file("/plans/" + cycle + "/data/budget.csv?lang=en").getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFCode;Year;Who pays;CZK");
    }

    @Test
    void whatHasNotChangedIsNotSentAgainAndWhatIsNotPublishedIsAbsent() throws Exception {
        var cycle = published();
        var tag = Objects.requireNonNull(
                file("/plans/" + cycle + "/data/plan.json").getHeader(HttpHeaders.ETAG));
        web.perform(get("/plans/" + cycle + "/data/plan.json").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(status().isNotModified());

        var draft = plans.drafting(BRNO, 1);
        for (var absent : List.of(
                "/plans/" + draft + "/data/plan.json",
                "/plans/" + draft + "/data/goals.csv",
                "/plans/" + cycle + "/data/people.csv",
                "/plans/x/data/plan.json",
                "/plans/schema/plan-2.json")) {
            web.perform(get(absent)).andExpect(status().isNotFound());
        }
    }

    private String csv(UUID cycle, String table) throws Exception {
        var file = file("/plans/" + cycle + "/data/" + table + ".csv");
        assertThat(file.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getHeader(HttpHeaders.CONTENT_DISPOSITION)).contains(table + ".csv");
        return file.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse file(String address) throws Exception {
        return web.perform(get(address)).andExpect(status().isOk()).andReturn().getResponse();
    }

    private UUID published() {
        var cycle = plans.drafting(BRNO, 1);
        as(() -> write.add(plans.chapters(cycle).getFirst().id(), ElementKind.TEXT, "=1+1 <b>", null));
        var measure = as(() -> read.whole(cycle, 0)).lines().getLast();
        as(() -> write.addIndicator(
                measure.id(),
                new NewIndicator(
                        "Počet klientů",
                        "osob",
                        new BigDecimal("12.50"),
                        new BigDecimal("120.00"),
                        2024,
                        SmartCheck.PASSED,
                        "",
                        new IndicatorOrigin(LocalDate.of(2009, 12, 31), IndicatorDirection.RISE, "=Výkaz"))));
        var year = as(() -> read.head(cycle)).years().getFirst();
        as(() -> {
            funding.fund(
                    measure.id(),
                    measure.editVersion(),
                    List.of(new BudgetAmount(year, FundingSource.REGION, 1_200_000)));
            pricing.add(cycle, new NetworkYear(year, 100, new BigDecimal("35.0"), List.of()));
            return cycle;
        });
        return plans.inForce(cycle);
    }

    private <T> T as(Supplier<T> steps) {
        return plans.as(Role.COORDINATOR, BRNO, steps);
    }
}
