package cz.trojlistek.meeting.portal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingKind;
import cz.trojlistek.meeting.MeetingStage;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@SuppressWarnings("NullAway.Init")
class PublicMeetingsPagesTest extends MeetingStage {

    @Autowired
    MockMvc web;

    @Test
    void aPublicHearingIsAnnouncedOnThePlansPageAndAtTheDoor() throws Exception {
        var page = "/plans/" + cycle + "/meetings";
        web.perform(get(page)).andExpectAll(status().isOk(), shows(not(containsString("Kam můžete přijít"))));
        meeting = as(
                        COORDINATOR,
                        () -> hold.plan(group, MeetingKind.PUBLIC_HEARING, List.of(START), "<i>Sál</i> radnice"))
                .getFirst();
        web.perform(get(page)).andExpect(shows(not(containsString("radnice"))));
        as(
                COORDINATOR,
                () -> hold.sendInvitation(
                        meeting, AgendaItem.titled("<b>Návrh</b> plánu", "Zástupce uživatelů 1 uvede diskusi"), ""));

        web.perform(get(page))
                .andExpect(shows(allOf(
                        containsString("Kam můžete přijít"),
                        containsString("Veřejné projednání: Senioři"),
                        containsString("&lt;i&gt;Sál&lt;/i&gt; radnice"),
                        containsString("&lt;b&gt;Návrh&lt;/b&gt; plánu"),
                        not(containsString("Zástupce uživatelů 1")))));
        web.perform(get("/").param("lang", "en"))
                .andExpect(
                        shows(allOf(containsString("Where you may come"), containsString("Public hearing: Senioři"))));
    }

    private static ResultMatcher shows(Matcher<String> text) {
        return content().string(text);
    }
}
