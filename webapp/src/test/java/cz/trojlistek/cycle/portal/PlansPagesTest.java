package cz.trojlistek.cycle.portal;

import static cz.trojlistek.TestPeople.BRNO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.HouseAtRest;
import cz.trojlistek.Statements;
import cz.trojlistek.TestConsultations;
import cz.trojlistek.TestCycles;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** The portal's list of plans: paged, and as cheap for many plans as for one. */
@HouseAtRest
@SuppressWarnings("NullAway.Init")
class PlansPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestCycles cycles;

    @Autowired
    TestConsultations consultations;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    /** In the title of the plans of this test, and of no others. */
    final String word = UUID.randomUUID().toString();

    /** Other tests look for theirs on the first page. */
    @AfterEach
    void noLongerPublic() {
        clock.reset();
        database.sql("update planning_cycle set phase = 'REJECTED' where plan_title = ?")
                .param("Plán " + word)
                .update();
    }

    @Test
    void manyPlansTakeAsManyStatementsAsOne() {
        plans(1);
        var few = Statements.of(() -> assertThat(shown("")).isOne());

        plans(14);

        assertThat(Statements.of(() -> assertThat(shown("")).isEqualTo(15))).hasSameSizeAs(few);
    }

    @Test
    void aLongListIsReadPageByPage() {
        plans(22);

        assertThat(shown("1")).isEqualTo(20);
        assertThat(shown("2")).isEqualTo(2);
        assertThat(shown("3")).isZero();
        assertThat(shown("nonsense")).isEqualTo(20);
    }

    /** An empty list is read out by screen readers as one. */
    @Test
    void nothingFoundIsNoEmptyList() {
        assertThat(page("?q=" + UUID.randomUUID()))
                .contains("Nic takového jsme nenašli")
                .doesNotContain("<ul class=\"plans\"");
    }

    @Test
    void withoutASearchItIsATreeOfTiers() {
        plans(1);

        assertThat(page("?territory=CZ064"))
                .contains("<ul class=\"branches\"", "Plán " + word, "Brno", "zatím bez plánu", "list=yes");
        assertThat(page("?territory=CZ064&lang=en")).contains("no plan yet");
        assertThat(page("?territory=CZ064&list=yes")).contains("Plán " + word).doesNotContain("class=\"branches\"");
        assertThat(page("?territory=6203")).contains("Plán " + word).doesNotContain("class=\"branches\"");
        assertThat(page("")).contains("<ul class=\"branches\"");
    }

    @Test
    void whatCanBeCommentedOnNowSaysUntilWhenAndLeadsThere() {
        var consultation = consultations.open();
        database.sql("""
                        update planning_cycle set plan_title = ?, from_year = 2999, to_year = 3000
                        where id = (select cycle from consultation where id = ?)""")
                .params("Plán " + word, consultation)
                .update(); // the newest of a town that has plans of other tests too

        assertThat(page("?territory=CZ0642"))
                .contains("href=\"/consultations/" + consultation + "\"", "Připomínky do pondělí");
        consultations.at("2009-04-21T00:00");
        assertThat(page("?territory=CZ0642")).contains("Plán " + word).doesNotContain("/consultations/" + consultation);
    }

    @Test
    void theActionPlanOfAYearThatCanBeCommentedOnStandsWithItsPlan() {
        var consultation = consultations.open();
        var plan = cycles.in(BRNO, Phase.IN_FORCE);
        var year = cycles.actionPlan(plan, 2010);
        database.sql("update planning_cycle set plan_title = ?, from_year = 2999, to_year = 3000 where id = ?")
                .params("Plán " + word, plan)
                .update(); // the newest of a town that has plans of other tests too
        advance.enter(year, Phase.CONSULTATION);
        database.sql("update consultation set cycle = ? where id = ?")
                .params(year, consultation)
                .update();

        assertThat(page("?territory=CZ0642"))
                .containsSubsequence(
                        "Plán " + word,
                        "href=\"/plans/" + year + "\"",
                        "Akční plán 2010",
                        ">2010<",
                        "href=\"/consultations/" + consultation + "\"",
                        "Připomínky do pondělí");
        consultations.at("2009-04-21T00:00");
        assertThat(page("?territory=CZ0642")).contains("Plán " + word).doesNotContain("Akční plán 2010");
        advance.enter(year, Phase.REJECTED); // other tests look for theirs on the first page
    }

    private String page(String query) {
        try {
            return web.perform(get("/plans" + query))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void plans(int count) {
        for (int i = 0; i < count; i++) {
            database.sql("update planning_cycle set plan_title = ? where id = ?")
                    .params("Plán " + word, cycles.in(BRNO, Phase.CONSULTATION))
                    .update();
        }
    }

    /** How many plans with the word the page holds. */
    private int shown(String page) {
        try {
            var text = web.perform(get("/plans").param("q", word).param("page", page))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            return text.split("Plán " + word, -1).length - 1;
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
