package cz.trojlistek.meeting.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.ReadInvitations;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

@SuppressWarnings("NullAway.Init")
class InvitationPagesTest extends MeetingStage {

    @Autowired
    MockMvc web;

    @Autowired
    ReadInvitations invitations;

    @Autowired
    JdbcClient database;

    UUID member;
    String link;

    @BeforeEach
    void oneIsInvited() {
        member = as(
                COORDINATOR,
                () -> groups.admit(
                        group,
                        new NewMember(
                                "<b>Členka</b>", "", Side.USER, MemberFunction.GUEST, false, null, "clenka@domov.cz")));
        meeting = as(COORDINATOR, () -> hold.plan(group, List.of(START), "<i>Dům</i>"))
                .getFirst();
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("<script>alert(1)</script>"), ""));
        var body = database.sql("select body from letter where about = ?")
                .param(meeting)
                .query(String.class)
                .single();
        var from = body.indexOf("/invitations/");
        link = body.substring(from, body.indexOf('?', from));
    }

    @Test
    void theMeetingIsShownInItsOwnWordsWithoutAnAccountOrACookie() throws Exception {
        web.perform(get(link))
                .andExpectAll(status().isOk(), kept())
                .andExpect(content()
                        .string(allOf(
                                containsString("lang=\"cs\""),
                                containsString("Pozvánka: Senioři"),
                                containsString("&lt;b&gt;Členka&lt;/b&gt;"),
                                containsString("&lt;i&gt;Dům&lt;/i&gt;"),
                                containsString("&lt;script&gt;alert(1)"),
                                containsString("zatím bez odpovědi"),
                                not(containsString("clenka@domov.cz")),
                                not(containsString("checked")))));
        web.perform(get(link).param("lang", "en"))
                .andExpect(content().string(allOf(containsString("Are you coming?"), containsString("lang=en"))));
    }

    /** Programs that check mail follow the links in it. */
    @Test
    void lookingChangesNothing() throws Exception {
        for (var answer : new String[] {"COMING", "EXCUSED", "SUBSTITUTE", "nonsense", "", "\u0000"}) {
            web.perform(get(link).param("answer", answer)).andExpect(status().isOk());
            web.perform(head(link).param("answer", answer)).andExpect(status().isOk());
        }
        assertThat(answered()).isZero();
        web.perform(get(link).param("answer", "EXCUSED"))
                .andExpect(content().string(containsString("value=\"EXCUSED\" checked=\"checked\"")));
    }

    @Test
    void anAnswerIsKeptAndTheNextOneTakesItsPlace() throws Exception {
        web.perform(post(link).param("answer", "COMING"))
                .andExpectAll(status().isSeeOther(), kept(), header().string("Location", link + "?saved=1"));
        web.perform(get(link).param("saved", "1"))
                .andExpect(content().string(allOf(containsString("Děkujeme"), containsString("<dd>přijde</dd>"))));
        web.perform(post(link)
                        .param("answer", "SUBSTITUTE")
                        .param("substitute", "<u>Kolegyně</u>")
                        .param("lang", "en"))
                .andExpect(header().string("Location", link + "?saved=1&lang=en"));
        web.perform(get(link))
                .andExpect(content().string(containsString("přijde někdo jiný: &lt;u&gt;Kolegyně&lt;/u&gt;")));
        assertThat(answered()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        web.perform(post(link))
                .andExpectAll(status().isUnprocessableContent(), kept())
                .andExpect(content().string(containsString("Vyberte, jestli přijdete.")));
        web.perform(post(link).param("answer", "SUBSTITUTE").param("substitute", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Doplňte prosím text."),
                                containsString("value=\"SUBSTITUTE\" checked=\"checked\""))));
        web.perform(post(link).param("answer", "SUBSTITUTE").param("substitute", "\"><script>".repeat(30)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("&quot;&gt;&lt;script&gt;")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"neznamy", "AAAAAAAAAAAAAAAAAAAAAA", "%C5%BElu%C5%A5ou%C4%8Dk%C3%BD", "%3Cscript%3E", "null"})
    void aStrangersLinkIsAnsweredKindly(String token) throws Exception {
        var address = URI.create("/invitations/" + token);
        web.perform(get(address))
                .andExpectAll(status().isNotFound(), kept())
                .andExpect(content().string(containsString("Tuto pozvánku neznáme")));
        web.perform(post(address).param("answer", "COMING")).andExpectAll(status().isNotFound(), kept());
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        web.perform(post(link).param("answer", "COMING").header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        assertThat(answered()).isZero();
    }

    @Test
    void afterTheMeetingThereIsNothingToAnswer() throws Exception {
        now(START.plusHours(2));
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.copyOf(members), 0));

        web.perform(get(link))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("už proběhlo"), not(containsString("<form")))));
        web.perform(post(link).param("answer", "COMING"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("už proběhlo")));
    }

    @Test
    void aCancelledMeetingSaysWhy() throws Exception {
        as(COORDINATOR, () -> hold.cancel(meeting, "Topení <b>nefunguje</b>."));

        web.perform(get(link))
                .andExpect(content()
                        .string(allOf(
                                containsString("neuskuteční"),
                                containsString("Topení &lt;b&gt;nefunguje&lt;/b&gt;."))));
    }

    private int answered() {
        return as(COORDINATOR, () -> invitations.counts(meeting)).answered();
    }

    private static ResultMatcher kept() {
        return result -> {
            header().string("Cache-Control", "no-store").match(result);
            header().string("Referrer-Policy", "strict-origin").match(result);
            header().string("X-Robots-Tag", "noindex").match(result);
            header().doesNotExist("Set-Cookie").match(result);
        };
    }

    @Test
    void circulatedMinutesAreReadAndObjectedToByTheLink() throws Exception {
        now(START.plusHours(2));
        as(COORDINATOR, () -> {
            hold.recordAttendance(meeting, Set.copyOf(members), 0);
            hold.recordDecisions(meeting, List.of());
        });
        web.perform(get(link)).andExpect(content().string(not(containsString("name=\"objection\""))));
        as(
                COORDINATOR,
                () -> hold.writeMinutes(
                        meeting,
                        "<i>Text</i> zápisu",
                        0,
                        List.of(),
                        clock.today().plusDays(3)));
        web.perform(get(link))
                .andExpectAll(status().isOk(), kept())
                .andExpect(content()
                        .string(allOf(
                                containsString("&lt;i&gt;Text&lt;/i&gt; zápisu"),
                                containsString("name=\"objection\""))));
        web.perform(post(link).param("objection", " "))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Námitka se neuložila")));
        web.perform(post(link).param("objection", "<b>Chybí</b> hlasování."))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", containsString("objected=1")));
        web.perform(get(link).param("objected", "1"))
                .andExpect(content()
                        .string(allOf(
                                containsString("Námitka je zapsaná"),
                                containsString("&lt;b&gt;Chybí&lt;/b&gt; hlasování."))));
        now(clock.today().plusDays(4).atTime(9, 0));
        web.perform(post(link).param("objection", "Pozdě, ale s textem."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("Námitky už podat nejde"), containsString("Pozdě, ale s textem."))));
        web.perform(post("/invitations/nesmysl").param("objection", "Ne")).andExpect(status().isNotFound());
    }
}
