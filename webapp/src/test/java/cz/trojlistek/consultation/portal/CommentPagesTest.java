package cz.trojlistek.consultation.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.TestConsultations;
import cz.trojlistek.consultation.Outcome;
import cz.trojlistek.consultation.ReadConsultations;
import cz.trojlistek.consultation.RunConsultation;
import cz.trojlistek.engine.Processes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The comment form and the receipt, as a browser without JavaScript meets them. */
@SpringBootTest
@MockitoBean(types = Processes.class) // the replay proves form and diagram together
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init")
class CommentPagesTest {

    static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([A-Za-z0-9_-]{22})\"");

    @Autowired
    MockMvc web;

    @Autowired
    TestConsultations given;

    @Autowired
    RunConsultation run;

    @Autowired
    ReadConsultations read;

    @Autowired
    JdbcClient database;

    /** Without being kept, Back would fetch a new key under the old text, and sending again would be a second comment. */
    @Test
    void theFormIsKeptForTheBackButton() throws Exception {
        web.perform(get("/consultations/" + given.open() + "/comment"))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "private, no-cache"));
    }

    @Test
    void aCommentBecomesAReceiptWithNumberTimeAndPrivateLink() throws Exception {
        var id = given.open();
        var receipt = sent(filled(id, freshKey(id)));

        web.perform(get(receipt))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "no-store"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(content().string(containsString("Připomínku jsme přijali")))
                .andExpect(content().string(containsString("8.\u00a04.\u00a02009")))
                .andExpect(content().string(containsString("/receipts/")))
                .andExpect(content().string(containsString("Večerní provoz chybí.")))
                .andExpect(content().string(not(containsString("klub@example.cz"))));
        web.perform(get(receipt).param("lang", "en")).andExpect(content().string(containsString("Received in time")));
    }

    @Test
    void BR_123_theSameFormSentAgainIsOneCommentAndTheSameReceipt() throws Exception {
        var id = given.open();
        var key = freshKey(id);

        var first = sent(filled(id, key));
        var second = sent(filled(id, key));

        assertThat(second).isEqualTo(first);
        assertThat(comments(id)).isEqualTo(1);
    }

    @Test
    void aRefusedFormKeepsEverythingThatWasTyped() throws Exception {
        var id = given.open();

        web.perform(filled(id, freshKey(id))
                        .param("text", "")
                        .param("email", "nesmysl")
                        .param("proposal", "Každý den."))
                .andExpect(status().isUnprocessableContent());
        var page = web.perform(comment(id)
                        .param("key", freshKey(id))
                        .param("text", "Má to <b>smysl</b> & \"cenu\".")
                        .param("proposal", "Každý den.")
                        .param("side", "USER")
                        .param("author", "")
                        .param("email", "nesmysl")
                        .param("namePublic", "true"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("Má to &lt;b&gt;smysl&lt;/b&gt; &amp; &quot;cenu&quot;.</textarea>")
                .contains("Každý den.</textarea>")
                .contains("value=\"nesmysl\"")
                .contains("value=\"USER\" checked")
                .contains("value=\"true\" checked")
                .contains("href=\"#author\"", "href=\"#email\"")
                .contains("opravte prosím 2 údaje");
        assertThat(comments(id)).isZero();
    }

    /** A button of the form, for what was typed stands in no address; without a script it sends all fields. */
    @ParameterizedTest
    @CsvSource({"cs,en", "en,cs"})
    void aRefusedFormTakesItsWordsToTheOtherLanguage(String language, String other) throws Exception {
        var id = given.open();
        var key = freshKey(id);
        var place = given.measure(id);
        var refused = text(typed(post("/consultations/{id}/comments", id), key, place)
                .param("lang", language)
                .param("author", ""));
        var address = "/consultations/%s/comments/again?lang=%s".formatted(id, other);

        assertThat(refused)
                .contains("<form id=\"typed\"")
                .containsPattern("<button [^>]*type=\"submit\" form=\"typed\"[^>]*formaction=\"\\Q" + address + "\\E\"")
                .doesNotContain("hreflang=\"" + other);
        var again = web.perform(typed(post(address), key, place).param("author", ""))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(again)
                .contains("<html lang=\"" + other + "\"", "href=\"#author\"")
                .contains("Večerní provoz chybí.\n\nPíšu za klub.</textarea>", "Každý den.</textarea>")
                .contains("value=\"USER\" checked", "value=\"true\" checked", "value=\"klub@example.cz\"")
                .contains("name=\"key\" value=\"" + key + "\"", "name=\"shown\" value=\"1240000000000\"")
                .contains("name=\"place\" value=\"" + place + "\"")
                .contains("/consultations/%s/comments/again?lang=%s".formatted(id, language));
        assertThat(comments(id)).isZero();
        sent(typed(comment(id), key, place).param("author", "Klub seniorů"));
        assertThat(comments(id)).isEqualTo(1);
    }

    @Test
    void theOtherLanguageNeitherKeepsACommentNorIsAskedForFromElsewhere() throws Exception {
        var id = given.open();
        var address = "/consultations/" + id + "/comments/again";
        var whole = typed(post(address), freshKey(id), given.measure(id)).param("author", "Klub seniorů");

        assertThat(text(whole)).contains("Klub seniorů").doesNotContain("class=\"errors");
        assertThat(comments(id)).isZero();
        web.perform(whole.header("Sec-Fetch-Site", "cross-site")).andExpect(status().isForbidden());
        web.perform(get(address)).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void aFormThatHasNoPageAnyMoreLeadsHomeInTheOtherLanguage() throws Exception {
        web.perform(filled(UUID.randomUUID(), "k".repeat(22)))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("href=\"/?lang=en\"")));
    }

    @ParameterizedTest
    @CsvSource({"text,nul\0nul", "text,\ud83d", "proposal,\ufffe", "author,nul\0nul", "email,a\0@b.cz", "author,\ud83d"
    })
    void brokenCharactersAreAnsweredWithASentence(String field, String typed) throws Exception {
        var id = given.open();

        web.perform(replaced(id, field, typed))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#" + field + "\"")));
    }

    @ParameterizedTest
    @CsvSource({"text,10001", "proposal,10001", "author,201", "email,300", "text,300000"})
    void whatIsTooLongIsAnsweredWithASentence(String field, int length) throws Exception {
        var id = given.open();

        web.perform(replaced(id, field, "x".repeat(length)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#" + field + "\"")));
    }

    @Test
    void scriptIsShownAsText() throws Exception {
        var id = given.open();
        var receipt = sent(replaced(id, "text", "<script>window.__pwned=1</script>"));

        web.perform(get(receipt))
                .andExpect(content().string(containsString("&lt;script&gt;window.__pwned=1&lt;/script&gt;")))
                .andExpect(content().string(not(containsString("<script"))));
    }

    @Test
    void BR_122_beforeTheFirstDayTheFormSaysWhenAndKeepsTheText() throws Exception {
        var id = given.announced();

        web.perform(filled(id, freshKey(id)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("až od 20.\u00a03.\u00a02009")))
                .andExpect(content().string(containsString("Večerní provoz chybí.</textarea>")));
    }

    @Test
    void BR_122_afterTheLastDayTheReceiptSaysLate() throws Exception {
        var id = given.open();
        given.close(id);

        var receipt = sent(filled(id, freshKey(id)));

        web.perform(get(receipt)).andExpect(content().string(containsString("Došlo po termínu")));
    }

    @Test
    void BR_129_thePrivateLinkTellsTheOutcomeOnceAllArePublished() throws Exception {
        var id = given.open();
        var receipt = sent(filled(id, freshKey(id)));
        given.close(id);
        var comment = given.coordinator(() -> read.comments(id, ReadConsultations.Filter.ALL, 0, 1))
                .getFirst()
                .id();
        given.coordinator(() -> run.propose(comment, Outcome.EXPLAINED, "Rozhodne <i>akční plán</i>."));
        given.decide(id);
        web.perform(get(receipt))
                .andExpect(content().string(containsString("Právě se vypořádává")))
                .andExpect(content().string(not(containsString("Rozhodne"))));

        given.coordinator(() -> run.publishSettlements(id));

        web.perform(get(receipt))
                .andExpect(content().string(containsString("Vysvětleno")))
                .andExpect(content().string(containsString("Rozhodne &lt;i&gt;akční plán&lt;/i&gt;.")));
    }

    @Test
    void aFormFromAnotherSiteIsRefused() throws Exception {
        var id = given.open();

        web.perform(filled(id, freshKey(id)).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        web.perform(filled(id, freshKey(id)).header("Origin", "https://elsewhere.example"))
                .andExpect(status().isForbidden());
        assertThat(comments(id)).isZero();
    }

    @Test
    void machinesThatFillEveryFieldAreSentBackWithTheirText() throws Exception {
        var id = given.open();

        web.perform(filled(id, freshKey(id)).param("website", "https://spam.example"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Večerní provoz chybí.</textarea>")))
                .andExpect(content().string(not(containsString("spam.example"))));
    }

    @Test
    void otherWordsUnderAUsedKeyComeBackUnderANewOne() throws Exception {
        var id = given.open();
        var key = freshKey(id);
        sent(filled(id, key));

        var page = web.perform(comment(id)
                        .param("key", key)
                        .param("text", "Jiný text.")
                        .param("side", "USER")
                        .param("author", "Klub"))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page).contains("Jiný text.</textarea>").doesNotContain(key);
    }

    @Test
    void aPlaceOrConsultationThatIsNotThereIsAPageNotAnError() throws Exception {
        var id = given.open();

        web.perform(get("/consultations/{id}/comment", id)
                        .param("place", UUID.randomUUID().toString()))
                .andExpect(status().isNotFound());
        web.perform(get("/consultations/{id}/comment", id).param("place", "nonsense"))
                .andExpect(status().isNotFound());
        web.perform(get("/consultations/{id}/comment", "nonsense")).andExpect(status().isNotFound());
        web.perform(filled(UUID.randomUUID(), "k".repeat(22))).andExpect(status().isNotFound());
        web.perform(get("/receipts/nobody-knows-this-link-x")).andExpect(status().isNotFound());
    }

    private String freshKey(UUID id) throws Exception {
        var page = web.perform(get("/consultations/{id}/comment", id)
                        .param("place", given.measure(id).toString()))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CACHE_CONTROL, "private, no-cache"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var key = KEY.matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    private String sent(MockHttpServletRequestBuilder form) throws Exception {
        return String.valueOf(web.perform(form)
                .andExpect(status().isSeeOther())
                .andExpect(header().string(HttpHeaders.LOCATION, startsWith("/receipts/")))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.LOCATION));
    }

    private MockHttpServletRequestBuilder filled(UUID id, String key) {
        return comment(id)
                .param("key", key)
                .param("text", "Večerní provoz chybí.")
                .param("side", "USER")
                .param("author", "Klub seniorů")
                .param("email", "klub@example.cz");
    }

    private MockHttpServletRequestBuilder replaced(UUID id, String field, String typed) throws Exception {
        var form = comment(id).param("key", freshKey(id)).param("side", "USER");
        for (var name : new String[] {"text", "proposal", "author", "email"}) {
            form.param(name, name.equals(field) ? typed : name.equals("email") ? "" : "Text");
        }
        return form;
    }

    private static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder form, String key, UUID place) {
        return form.param("key", key)
                .param("shown", "1240000000000")
                .param("place", place.toString())
                .param("text", "Večerní provoz chybí.\n\nPíšu za klub.")
                .param("proposal", "Každý den.")
                .param("side", "USER")
                .param("email", "klub@example.cz")
                .param("namePublic", "true");
    }

    private String text(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getContentAsString();
    }

    private MockHttpServletRequestBuilder comment(UUID id) {
        return post("/consultations/{id}/comments", id);
    }

    private int comments(UUID id) {
        return database.sql("select count(*) from comment where consultation = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
