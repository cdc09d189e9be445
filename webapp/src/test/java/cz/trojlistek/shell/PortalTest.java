package cz.trojlistek.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

/** What the public gets, and what it does not. */
@SpringBootTest
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init")
class PortalTest {

    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"([^\"]*)\"");

    @Autowired
    MockMvc web;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/plans", "/accessibility", "/privacy", "/open-data"})
    void pagesAreCzechWithoutBeingAskedAndKeepNoCookie(String path) throws Exception {
        web.perform(get(path))
                .andExpectAll(status().isOk(), guarded())
                .andExpect(content().string(containsString("lang=\"cs\"")))
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE));
    }

    @Test
    void whoCameSafelyComesBackSafely() throws Exception {
        web.perform(get("/").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
        web.perform(get("/")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void theySpeakEnglishToWhoAsks() throws Exception {
        web.perform(get("/plans").param("lang", "en"))
                .andExpect(content().string(containsString("Plans by territory")));
        web.perform(get("/plans").header("Accept-Language", "en-GB"))
                .andExpect(content().string(containsString("lang=\"en\"")));
        web.perform(get("/plans").header("Accept-Language", "de"))
                .andExpect(content().string(containsString("lang=\"cs\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?lang=", "/plans?lang=", "/plans?lang", "/consultations?lang=", "/?lang=xx", "/?lang=cs_%22"})
    void aLanguageThatIsNoneIsCzechAndDoesNotGetIntoLinks(String address) throws Exception {
        var page = web.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"cs\"")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(LINK.matcher(page).results().map(link -> link.group(1)).filter(link -> link.contains("lang")))
                .containsExactly("?lang=en");
    }

    @Test
    void theOtherLanguageIsTheSamePage() throws Exception {
        web.perform(get("/plans?q=Brno&page=1"))
                .andExpect(content().string(containsString("?q=Brno&amp;page=1&amp;lang=en")));
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        var tag = web.perform(get("/plans")).andReturn().getResponse().getHeader(HttpHeaders.ETAG);
        web.perform(get("/plans").header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andExpect(status().isNotModified());
        web.perform(get("/plans").param("lang", "en").header(HttpHeaders.IF_NONE_MATCH, String.valueOf(tag)))
                .andExpect(status().isOk());
    }

    @Test
    void headIsAnswered() throws Exception {
        web.perform(head("/plans")).andExpectAll(status().isOk(), guarded());
    }

    @Test
    void whatIsNotNamedIsNotThere() throws Exception {
        web.perform(get("/actuator")).andExpectAll(status().isNotFound(), guarded());
        web.perform(get("/plans").param("territory", "nowhere")).andExpectAll(status().isNotFound(), guarded());
        web.perform(post("/anything")).andExpectAll(status().isNotFound(), guarded());
    }

    @Test
    void aPageCannotBeWrittenTo() throws Exception {
        web.perform(post("/plans")).andExpectAll(status().isMethodNotAllowed(), guarded());
        web.perform(delete("/")).andExpectAll(status().isMethodNotAllowed(), guarded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://elsewhere.example", "ht!tp://%%%"})
    void aFormFromElsewhereIsRefused(String origin) throws Exception {
        web.perform(post("/consultations/1/comments").header("Origin", origin).header("Host", "localhost"))
                .andExpectAll(status().isForbidden(), guarded());
    }

    @Test
    void whatCannotBeReadIsRefusedAndNotABug() throws Exception {
        web.perform(post("/consultations/1/comments").header("Origin", "\u0000"))
                .andExpectAll(status().isBadRequest(), guarded());
        web.perform(get("/plans").param("q", "a\u0000b")).andExpectAll(status().isOk(), guarded());
        web.perform(get("/plans").param("q", "x".repeat(300_000))).andExpectAll(status().isOk(), guarded());
        web.perform(get("/plans").param("page", "-1")).andExpect(status().isOk());
        web.perform(get("/plans").param("page", "99999999999999999999")).andExpect(status().isOk());
        web.perform(get("/plans").param("q", "100%_'\"<script>"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("&lt;script&gt;")));
    }

    private static ResultMatcher guarded() {
        return result -> {
            header().string("Content-Security-Policy", PortalHeaders.POLICY).match(result);
            header().string("X-Content-Type-Options", "nosniff").match(result);
            header().string("X-Frame-Options", "DENY").match(result);
        };
    }
}
