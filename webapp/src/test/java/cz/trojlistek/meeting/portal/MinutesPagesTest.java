package cz.trojlistek.meeting.portal;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.meeting.MeetingStage;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@SuppressWarnings("NullAway.Init")
class MinutesPagesTest extends MeetingStage {

    @Autowired
    MockMvc web;

    @Test
    void BR_109_anybodyReadsPublishedMinutesWithoutNames() throws Exception {
        approved();
        web.perform(get("/plans/{cycle}/meetings/{meeting}", cycle, meeting)).andExpect(status().isNotFound());
        web.perform(get("/plans/{cycle}/meetings", cycle))
                .andExpectAll(status().isOk(), content().string(not(containsString(meeting.toString()))));

        as(COORDINATOR, () -> hold.publishMinutes(meeting, read.publicDraft(meeting)));

        web.perform(get("/plans/{cycle}/meetings", cycle))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Senioři"), containsString(meeting.toString()))));
        web.perform(get("/plans/{cycle}/meetings/{meeting}", cycle, meeting))
                .andExpect(status().isOk())
                .andExpect(header().exists("Content-Security-Policy"))
                .andExpect(content()
                        .string(allOf(
                                containsString("3 za lidi, kteří služby využívají"),
                                containsString("zástupce uživatelů navrhl &lt;b&gt;změnu&lt;/b&gt;."),
                                containsString("SWOT &lt;script&gt;"),
                                containsString("Doplnit údaje: zástupce uživatelů, do 1.\u00a011.\u00a02008"),
                                not(containsString("Zástupce uživatelů 1")),
                                not(containsString("Zástupce uživatelů 2")))));
        web.perform(get("/plans/{cycle}/meetings/{meeting}?lang=en", cycle, meeting))
                .andExpect(content().string(containsString("3 for people who use the services")));
    }

    @Test
    void theMinutesAreTakenAwayAsADocument() throws Exception {
        approved();
        for (var type : List.of("pdf", "docx")) {
            web.perform(get("/plans/{cycle}/meetings/{meeting}." + type, cycle, meeting))
                    .andExpect(status().isNotFound());
        }
        as(COORDINATOR, () -> hold.publishMinutes(meeting, read.publicDraft(meeting)));
        for (var type : List.of("pdf", "docx")) {
            var address = "/plans/" + cycle + "/meetings/" + meeting + "." + type;
            web.perform(get("/plans/{cycle}/meetings/{meeting}", cycle, meeting))
                    .andExpect(content().string(containsString(address)));
            var answer = web.perform(get(address))
                    .andExpectAll(
                            status().isOk(),
                            header().string("Content-Disposition", containsString("zapis." + type)),
                            header().string("X-Content-Type-Options", "nosniff"))
                    .andReturn()
                    .getResponse();
            web.perform(get(address).header("If-None-Match", Objects.requireNonNull(answer.getHeader("ETag"))))
                    .andExpect(status().isNotModified());
            web.perform(get("/plans/{cycle}/meetings/{meeting}." + type, UUID.randomUUID(), meeting))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void whatDoesNotBelongTogetherIsNotThere() throws Exception {
        approved();
        as(COORDINATOR, () -> hold.publishMinutes(meeting, read.publicDraft(meeting)));

        web.perform(get("/plans/{cycle}/meetings/{meeting}", UUID.randomUUID(), meeting))
                .andExpect(status().isNotFound());
        web.perform(get("/plans/nonsense/meetings")).andExpect(status().isNotFound());
        web.perform(get("/plans/{cycle}/meetings?page=99999", cycle)).andExpect(status().isOk());
        web.perform(get("/plans/{cycle}/meetings?page=-1", cycle)).andExpect(status().isOk());
    }
}
