package cz.trojlistek.consultation.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import cz.trojlistek.consultation.PublicConsultations;
import cz.trojlistek.consultation.PublicConsultations.Head;
import cz.trojlistek.consultation.PublicConsultations.State;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "trojlistek.processes=at-rest")
@AutoConfigureMockMvc
@SuppressWarnings("NullAway.Init")
class HomePageTest {

    @Autowired
    MockMvc web;

    @MockitoBean
    PublicConsultations consultations;

    @Test
    void theOnlyOpenDraftIsOneClickAwayAndSeveralAreAList() throws Exception {
        var one = open();
        when(consultations.open(anyInt(), anyInt())).thenReturn(List.of(one));
        assertThat(button()).isEqualTo("/consultations/" + one.id());

        when(consultations.open(anyInt(), anyInt())).thenReturn(List.of(one, open()));
        assertThat(button()).isEqualTo("/consultations");
    }

    /** Where the one button of the open drafts leads. */
    private String button() throws Exception {
        var page = web.perform(get("/")).andReturn().getResponse().getContentAsString();
        assertThat(page).containsOnlyOnce("<a class=\"btn primary\"");
        return page.replaceFirst("(?s).*<a class=\"btn primary\" href=\"([^\"]*)\".*", "$1");
    }

    private static Head open() {
        var opens = OffsetDateTime.parse("2009-03-20T00:00:00+01:00");
        var closes = OffsetDateTime.parse("2009-04-21T00:00:00+02:00");
        return new Head(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "2. komunitní plán",
                "Brno",
                "CZ064/CZ0642/6203",
                1,
                1,
                null,
                LocalDate.of(2009, 3, 20),
                LocalDate.of(2009, 4, 20),
                opens,
                closes,
                opens.plusDays(3),
                0,
                State.OPEN,
                null,
                null,
                null);
    }
}
