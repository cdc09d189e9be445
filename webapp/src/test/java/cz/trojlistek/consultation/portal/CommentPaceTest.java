package cz.trojlistek.consultation.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.TestConsultations;
import cz.trojlistek.engine.Processes;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Machines are slowed down; whoever is stopped keeps the text and is told when to go on. */
@SpringBootTest(properties = {"trojlistek.forms.fill-time=3s", "trojlistek.forms.per-ten-minutes=2"})
@MockitoBean(types = Processes.class)
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init")
class CommentPaceTest {

    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"(\\d+)\"");
    private static final String LONG_AGO = "1";

    @Autowired
    MockMvc web;

    @Autowired
    TestConsultations given;

    @Test
    void anAddressThatSendsTooManyWaitsAndKeepsItsText() throws Exception {
        var id = given.open();
        for (int i = 0; i < 2; i++) {
            web.perform(from("192.0.2.7", id, LONG_AGO)).andExpect(status().isSeeOther());
        }

        web.perform(from("192.0.2.7", id, LONG_AGO))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists(HttpHeaders.RETRY_AFTER))
                .andExpect(header().doesNotExist(HttpHeaders.SET_COOKIE))
                .andExpect(content().string(containsString("odešlete ho prosím znovu za ")))
                .andExpect(content().string(containsString("Večerní provoz chybí.</textarea>")));
        web.perform(from("192.0.2.8", id, LONG_AGO)).andExpect(status().isSeeOther());
    }

    @Test
    void aNeighbourBehindTheSameProxyHeaderIsStillTheSameAddress() throws Exception {
        var id = given.open();
        for (int i = 0; i < 3; i++) {
            web.perform(from("192.0.2.9", id, LONG_AGO).header("X-Forwarded-For", "198.51.100." + i))
                    .andExpect(i < 2 ? status().isSeeOther() : status().isTooManyRequests());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "-5", "99999999999999", "999999999999999999999"})
    void aFormThatNeverWasOnAScreenComesBackWithItsText(String shown) throws Exception {
        var id = given.open();

        var page = web.perform(from("192.0.2.10", id, shown))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("rychleji, než ho jde vyplnit")))
                .andExpect(content().string(not(containsString("opravte prosím")))) // there is nothing to correct
                .andExpect(content().string(containsString("Večerní provoz chybí.</textarea>")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(SHOWN.matcher(page).find())
                .as("sent again later it goes through")
                .isTrue();
    }

    @Test
    void aFormThatWasJustShownIsTooQuick() throws Exception {
        var id = given.open();
        var page = web.perform(get("/consultations/{id}/comment", id))
                .andReturn()
                .getResponse()
                .getContentAsString();
        var shown = SHOWN.matcher(page);
        assertThat(shown.find()).isTrue();

        web.perform(from("192.0.2.11", id, shown.group(1))).andExpect(status().isUnprocessableContent());
        var typed = String.valueOf(Long.parseLong(shown.group(1)) - 3_000);
        web.perform(from("192.0.2.11", id, typed)).andExpect(status().isSeeOther());
    }

    private static MockHttpServletRequestBuilder from(String address, UUID id, String shown) {
        return post("/consultations/{id}/comments", id)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("key", UUID.randomUUID().toString())
                .param("shown", shown)
                .param("text", "Večerní provoz chybí.")
                .param("side", "USER")
                .param("author", "Klub seniorů");
    }
}
