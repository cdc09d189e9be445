package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import cz.trojlistek.Seen;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.MyCalendar;
import java.net.URI;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SuppressWarnings("NullAway.Init")
class SubscribeCalendarTest extends MeetingStage {

    @Autowired
    MockMvc web;

    @Autowired
    MyCalendar mine;

    @BeforeEach
    void withoutAnAddress() {
        as(COORDINATOR, mine::revoke);
        planned();
    }

    private String made() {
        visit("groups", COORDINATOR);
        pressed("Vytvořit adresu kalendáře");
        var shown = field(TextField.class, "Adresa kalendáře");
        assertThat(shown.isReadOnly()).isTrue();
        return URI.create(shown.getValue()).getPath();
    }

    @Test
    void theAddressIsShownOnceAndReadByACalendar() throws Exception {
        var address = made();
        visit("groups", COORDINATOR);
        assertThat(Seen.now()).contains("Adresa pro váš kalendář vznikla").doesNotContain(address);

        web.perform(get(address))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(header().string("X-Robots-Tag", "noindex"))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(Matchers.containsString("Setkání skupiny Senioři")));
        web.perform(head(address)).andExpect(status().isOk());
        web.perform(post(address)).andExpect(status().isMethodNotAllowed());
        web.perform(get(address.replace(".ics", ""))).andExpect(status().isNotFound());
    }

    @Test
    void aRevokedAddressIsGone() throws Exception {
        var address = made();
        visit("groups", COORDINATOR);
        pressed("Zrušit adresu");
        as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());

        web.perform(get(address)).andExpect(status().isNotFound());
        assertThat(Seen.now()).contains("Vytvořit adresu kalendáře");
    }

    @Test
    void aNewAddressTakesThePlaceOfTheOldOne() throws Exception {
        var address = made();
        visit("groups", COORDINATOR);
        pressed("Vytvořit novou adresu");
        as(COORDINATOR, () -> test(find(ConfirmDialog.class).single()).confirm());

        web.perform(get(address)).andExpect(status().isNotFound());
        web.perform(get(URI.create(field(TextField.class, "Adresa kalendáře").getValue())
                        .getPath()))
                .andExpect(status().isOk());
    }
}
