package cz.trojlistek.meeting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.TakeVotes;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Who has no account votes by the link of the invitation. */
@SuppressWarnings("NullAway.Init")
class VoteByLinkTest extends MeetingStage {

    @Autowired
    MockMvc web;

    @Autowired
    TakeVotes votes;

    @Autowired
    JdbcClient database;

    String link;
    UUID ballot;

    @BeforeEach
    void aVoteIsOpen() {
        database.sql("update membership set email = 'clen@domov.cz' where id = ?")
                .param(members.getFirst())
                .update();
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(START), "Dům seniorů"))
                .getFirst();
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), ""));
        var body = database.sql("select body from letter where about = ?")
                .param(meeting)
                .query(String.class)
                .single();
        var from = body.indexOf("/invitations/");
        link = body.substring(from, body.indexOf('?', from));
        now(START.plusHours(1));
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.copyOf(members), 0));
        ballot = as(COORDINATOR, () -> votes.open(meeting, "Schvaluje se <script>SWOT</script>"));
    }

    @Test
    void aVoteIsCastAndChanged() throws Exception {
        web.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Schvaluje se &lt;script&gt;SWOT"), not(containsString("checked")))));
        web.perform(post(link).param("ballot", ballot.toString()).param("choice", "FOR"))
                .andExpectAll(status().isSeeOther(), header().string("Location", link + "?voted=1"));
        web.perform(get(link).param("voted", "1"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Hlas jsme zapsali"),
                                containsString("value=\"FOR\" checked=\"checked\""))));
        web.perform(post(link)
                        .param("ballot", ballot.toString())
                        .param("choice", "AGAINST")
                        .param("lang", "en"))
                .andExpect(header().string("Location", link + "?voted=1&lang=en"));
        assertThat(database.sql("select choice from ballot_vote where ballot = ? and choice is not null")
                        .param(ballot)
                        .query(String.class)
                        .list())
                .containsExactly("AGAINST");
    }

    @Test
    void whatIsMissingOrTooLateIsSaid() throws Exception {
        for (var choice : new String[] {"", "nonsense", "\u0000"}) {
            web.perform(post(link).param("ballot", ballot.toString()).param("choice", choice))
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(containsString("Vyberte, jak hlasujete.")));
        }
        web.perform(post(link).param("ballot", "neco").param("choice", "FOR")).andExpect(status().isNotFound());
        web.perform(post(link).param("ballot", UUID.randomUUID().toString()).param("choice", "FOR"))
                .andExpect(status().isNotFound());
        as(COORDINATOR, () -> votes.close(ballot));
        web.perform(post(link).param("ballot", ballot.toString()).param("choice", "FOR"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hlasování už skončilo")));
        web.perform(get(link)).andExpect(content().string(not(containsString("Schvaluje se"))));
    }
}
