package cz.trojlistek.consultation.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.TestConsultations;
import cz.trojlistek.consultation.ConsultationSteps;
import cz.trojlistek.consultation.NewComment;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.PublicConsultations.Head;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.consultation.Side;
import cz.trojlistek.consultation.TakePart;
import cz.trojlistek.engine.Processes;
import cz.trojlistek.plan.BesideParagraph;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** What everybody may read of a consultation. */
@SpringBootTest
@MockitoBean(types = Processes.class) // the replay proves form and diagram together
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init")
class ConsultationPagesTest {

    @Autowired
    MockMvc web;

    @Autowired
    TestConsultations given;

    @Autowired
    PublicConsultations consultations;

    @Autowired
    TakePart takePart;

    @Autowired
    RunConsultation run;

    @Autowired
    ReadConsultations read;

    @Autowired
    ConsultationSteps steps;

    @Autowired
    SettlementsBesideText beside;

    @Test
    void theDeadlineComesFirstThenTheDraftWithAFormPerParagraph() throws Exception {
        var id = given.open();
        var measure = given.measure(id);

        web.perform(get("/consultations/{id}", id))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(content().string(containsString("ještě 12 dní")))
                .andExpect(content().string(containsString("do pondělí 20.\u00a04.\u00a02009")))
                .andExpect(content().string(containsString("23.59")))
                .andExpect(content().string(containsString("comment?place=" + measure)))
                .andExpect(content().string(containsString("Opatření k: Priorita kapitoly 1")))
                .andExpect(content().string(containsString("<b>Počet klientů</b> <span>120 osob do roku 2024</span>")))
                .andExpect(content().string(containsString("chapter=2")));
        web.perform(get("/consultations/{id}", id).param("chapter", "2").param("lang", "en"))
                .andExpect(content().string(containsString("until Monday 20\u00a0April\u00a02009")))
                .andExpect(content().string(containsString("Priorita kapitoly 2")));
        web.perform(get("/consultations/{id}", id).param("chapter", "99")).andExpect(status().isNotFound());
        web.perform(get("/consultations/{id}", UUID.randomUUID())).andExpect(status().isNotFound());
    }

    @Test
    void aPageThatStillHoldsIsNotSentAgainButTheNextDayIsAnother() throws Exception {
        var id = given.open();
        var tag = web.perform(get("/consultations/{id}", id))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.ETAG);

        web.perform(get("/consultations/{id}", id).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andExpect(status().isNotModified());
        given.at("2009-04-09T00:00:01");
        web.perform(get("/consultations/{id}", id).header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andExpect(status().isOk());
    }

    @Test
    void theListSaysUntilWhenAndIsPaged() throws Exception {
        var id = given.open();

        web.perform(get("/consultations"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/consultations/" + id)))
                .andExpect(content().string(containsString("do pondělí 20.\u00a04.\u00a02009")));
        web.perform(get("/consultations").param("page", "9999"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/consultations/" + id))));
        web.perform(get("/consultations").param("page", "nonsense")).andExpect(status().isOk());
    }

    @Test
    void theHomePageSaysWhatCanBeCommentedOnUntilWhen() throws Exception {
        var id = given.open();
        assertThat(consultations.open(0, 1000)).extracting(Head::id).contains(id);
        var page = web.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("do pondělí 20.\u00a04.\u00a02009")))
                .andExpect(content().string(containsString("ještě 12 dní")))
                .andReturn();
        var tag = String.valueOf(page.getResponse().getHeader(HttpHeaders.ETAG));
        web.perform(get("/").param("lang", "en"))
                .andExpect(content().string(containsString("until Monday 20\u00a0April\u00a02009")));

        given.at("2009-04-09T00:00:01");
        web.perform(get("/").header(HttpHeaders.IF_NONE_MATCH, tag))
                .andExpect(content().string(containsString("ještě 11 dní")));
        given.at("2009-04-21T00:00");
        assertThat(consultations.open(0, 1000)).extracting(Head::id).doesNotContain(id);
    }

    @Test
    void beforeAndAfterTheWindowThereIsNoFormToInvite() throws Exception {
        var id = given.announced();
        web.perform(get("/consultations/{id}", id))
                .andExpect(content().string(containsString("od pátku 20.\u00a03.\u00a02009")))
                .andExpect(content().string(not(containsString("comment?place="))));
        given.at("2009-03-25T12:00");
        given.close(id);
        web.perform(get("/consultations/{id}", id))
                .andExpect(content().string(containsString("Příjem připomínek skončil")))
                .andExpect(content().string(not(containsString("comment?place="))));
    }

    @Test
    void BR_129_settlementsAreShownOnceAllArePublishedWithoutAddressesAndUnagreedNames() throws Exception {
        var id = given.open();
        var measure = given.measure(id);
        comment(id, measure, "Víkendový provoz <b>chybí</b>.", "Tajný klub", false);
        comment(id, null, "Děkujeme za plán.", "Městská část", true);
        given.close(id);
        given.coordinator(() -> read.comments(id, ReadConsultations.Filter.ALL, 0, 10))
                .forEach(row -> given.coordinator(() -> run.propose(row.id(), Outcome.EXPLAINED, "Podle zdrojů.")));
        given.decide(id);
        web.perform(get("/consultations/{id}/settlements", id))
                .andExpect(content().string(containsString("Vypořádání zveřejníme najednou")))
                .andExpect(content().string(not(containsString("Víkendový"))));

        given.coordinator(() -> run.publishSettlements(id));

        web.perform(get("/consultations/{id}/settlements", id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Víkendový provoz &lt;b&gt;chybí&lt;/b&gt;.")))
                .andExpect(content().string(containsString("Městská část")))
                .andExpect(content().string(containsString("jméno nezveřejněno")))
                .andExpect(content().string(not(containsString("Tajný klub"))))
                .andExpect(content().string(not(containsString("@example.cz"))))
                .andExpect(content().string(containsString("2 připomínky")));
        web.perform(get("/consultations/{id}/settlements", id).param("chapter", "1"))
                .andExpect(content().string(containsString("Víkendový")))
                .andExpect(content().string(not(containsString("Městská část"))));
        web.perform(get("/consultations/{id}/settlements", id).param("outcome", "ACCEPTED"))
                .andExpect(content().string(containsString("nic neodpovídá")));
        for (var nonsense :
                new String[] {"outcome=KING", "chapter=%00", "chapter=1'--", "number=x", "number=99999999999999999999"
                }) {
            web.perform(get("/consultations/" + id + "/settlements?" + nonsense))
                    .andExpect(status().isNotFound());
        }
    }

    /** Numbers begin anew in every round, so a paragraph of both would have two answers to "no. 1". */
    @Test
    void besideTheTextASecondRoundSaysThatItIsOne() {
        var first = given.open();
        var measure = given.measure(first);
        var cycle = steps.get(first).cycle();
        comment(first, measure, "Chybí víkendy.", "Klub", true);
        given.close(first);
        settle(first);
        given.steering(() -> run.decideRepetition(cycle, true, "Přibyla kapitola."));
        var second = given.coordinator(() ->
                run.announce(cycle, TestConsultations.OPENS.plusDays(60), TestConsultations.CLOSES.plusDays(60), null));
        given.at("2009-05-25T12:00");
        steps.open(second);
        comment(second, measure, "Chybí svátky.", "Klub", true);
        given.at("2009-06-22T12:00");
        steps.close(second);
        settle(second);

        LocaleContextHolder.setLocale(Locale.of("cs"));
        assertThat(beside.beside(cycle, List.of(measure)).get(measure))
                .extracting(BesideParagraph.Note::source)
                .containsExactly("Klub, č.\u00a01", "Klub, č.\u00a01 (2.\u00a0kolo)");
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private void settle(UUID id) {
        given.coordinator(() -> read.comments(id, ReadConsultations.Filter.ALL, 0, 10))
                .forEach(row -> given.coordinator(() -> run.propose(row.id(), Outcome.EXPLAINED, "Podle zdrojů.")));
        given.decide(id);
        given.coordinator(() -> run.publishSettlements(id));
    }

    private void comment(UUID id, @Nullable UUID place, String text, String author, boolean agreed) {
        takePart.submit(
                id,
                new NewComment(place, text, "", Side.PUBLIC, author, "someone@example.cz", agreed),
                takePart.newRequestKey());
    }
}
