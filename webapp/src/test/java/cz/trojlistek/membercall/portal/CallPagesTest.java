package cz.trojlistek.membercall.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.membercall.CallStage;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SuppressWarnings("NullAway.Init")
class CallPagesTest extends CallStage {

    @Autowired
    MockMvc web;

    @Test
    void anOpenCallStandsOnTheHomePageInTheListAndOnItsOwnPage() throws Exception {
        var call = call();
        web.perform(get("/"))
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"/calls/"), containsString("Hledáme členy pracovních skupin"))));
        web.perform(get("/calls")).andExpect(content().string(containsString("/calls/" + call)));
        web.perform(get("/calls/" + call))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Hledáme &lt;b&gt;pečující&lt;/b&gt;."),
                                containsString("&lt;i&gt;Senioři&lt;/i&gt;"),
                                containsString("17.\u00a010.\u00a02008"))));
        web.perform(get("/calls/" + call).param("lang", "en"))
                .andExpect(content().string(containsString("I want to take part")));
        web.perform(get("/calls/" + UUID.randomUUID())).andExpect(status().isNotFound());
        web.perform(get("/calls/nonsense")).andExpect(status().isNotFound());
    }

    @Test
    void anApplicationHasAPageOfItsOwnThatTellsHowItEnded() throws Exception {
        var call = call();
        var page = web.perform(filled(call, applying.newRequestKey()))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        web.perform(get(String.valueOf(page)))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Přihláška č. 1"),
                                containsString("čeká na rozhodnutí"),
                                containsString("&lt;u&gt;Pečující&lt;/u&gt;"))));
        var one = as(COORDINATOR, () -> read.applications(cycle, 0, 25)).getFirst();
        as(COORDINATOR, () -> deciding.admit(one.id(), group, false));
        web.perform(get(String.valueOf(page)).param("lang", "en"))
                .andExpect(content()
                        .string(allOf(containsString("admitted"), containsString("&lt;i&gt;Senioři&lt;/i&gt;"))));
        web.perform(get("/applications/nobody-has-this-one")).andExpect(status().isNotFound());
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndSaysAllThatIsWrong() throws Exception {
        var call = call();
        web.perform(filled(call, applying.newRequestKey()).param("unused", "").with(request -> {
                    request.setParameter("name", " ");
                    request.setParameter("email", "neni@adresa");
                    request.removeParameter("side");
                    return request;
                }))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#name\""),
                                containsString("href=\"#email\""),
                                containsString("href=\"#side\""),
                                containsString("value=\"neni@adresa\""),
                                containsString("Starám se o maminku.</textarea>"))));
        web.perform(filled(call, applying.newRequestKey()).param("website", "http://spam"))
                .andExpect(status().isUnprocessableContent());
        assertThat(as(COORDINATOR, () -> read.applications(cycle, 0, 25))).isEmpty();
        web.perform(post("/calls/" + call + "/applications/again")
                        .param("name", "")
                        .param("motive", "Zůstanu")
                        .param("lang", "en"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(containsString("cannot be sent yet"), containsString("Zůstanu</textarea>"))));
    }

    @Test
    void aFormSentTwiceIsOneApplication() throws Exception {
        var call = call();
        var key = applying.newRequestKey();
        for (int i = 0; i < 2; i++) {
            web.perform(filled(call, key)).andExpect(header().string("Location", "/applications/" + key));
        }
        assertThat(as(COORDINATOR, () -> read.applications(cycle, 0, 25))).hasSize(1);
    }

    @Test
    void afterTheLastDayThePageSaysSoAndTakesNobody() throws Exception {
        var call = call();
        now(LocalDate.of(2008, 10, 18).atTime(0, 0));
        web.perform(get("/calls/" + call))
                .andExpect(
                        content().string(allOf(containsString("Výzva skončila"), not(containsString("id=\"typed\"")))));
        web.perform(filled(call, applying.newRequestKey()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("Výzva skončila"), containsString("Starám se o maminku."))));
    }

    private static MockHttpServletRequestBuilder filled(UUID call, String key) {
        return post("/calls/" + call + "/applications")
                .param("key", key)
                .param("name", "<u>Pečující</u>")
                .param("organisation", "")
                .param("side", "USER")
                .param("email", "pecujici@domov.cz")
                .param("group", "")
                .param("motive", "Starám se o maminku.");
    }
}
