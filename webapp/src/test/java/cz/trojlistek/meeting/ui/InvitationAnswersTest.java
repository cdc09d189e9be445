package cz.trojlistek.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import cz.trojlistek.Seen;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.Answer;
import cz.trojlistek.meeting.Attended;
import cz.trojlistek.meeting.MeetingStage;
import cz.trojlistek.meeting.ReplyToInvitation;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two guests with an address; no mail server is set. */
@SuppressWarnings({"NullAway.Init", "unchecked"})
class InvitationAnswersTest extends MeetingStage {

    @Autowired
    ReplyToInvitation replies;

    @Autowired
    JdbcClient database;

    UUID member;

    @BeforeEach
    void twoCanBeWrittenTo() {
        member = reachable("<b>Členka Domova</b>", "clenka@domov.cz");
        reachable("Host z kraje", "host@kraj.cz");
        planned();
    }

    UUID reachable(String name, String email) {
        return as(
                COORDINATOR,
                () -> groups.admit(
                        group, new NewMember(name, "", Side.USER, MemberFunction.GUEST, false, null, email)));
    }

    void send() {
        as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), ""));
    }

    void refused() {
        database.sql("""
                        update letter set given_up_at = written_at, problem = 'REFUSED', body = '', calendar = ''
                        where about = ? and addressee = ?""").params(meeting, member).update();
    }

    String token() {
        var body = database.sql("select body from letter where about = ? and addressee = ?")
                .params(meeting, member)
                .query(String.class)
                .single();
        var from = body.indexOf("/invitations/") + "/invitations/".length();
        return body.substring(from, body.indexOf('?', from));
    }

    @Test
    void whoInvitesSeesWhomItReaches() {
        open("meeting.sendInvitation");

        assertThat(Seen.in(find(SendInvitationForm.class).single()))
                .contains("odejde e-mailem 2 z 6 členů", "nemá nastavenou poštu");
    }

    @Test
    void theMeetingTellsAnswersAndLettersThatWait() {
        send();
        replies.answer(token(), Answer.SUBSTITUTE, "<i>Kolegyně</i>");
        visit("meetings/" + meeting, COORDINATOR);

        assertThat(Seen.now())
                .contains("Na pozvánku odpovědělo 1 z 2.")
                .contains("<b>Členka Domova</b>")
                .contains("přijde někdo jiný: <i>Kolegyně</i>")
                .contains("zatím bez odpovědi")
                .contains("čeká na odeslání")
                .contains("nemá e-mail, pozvěte jinak")
                .contains("nemá nastavenou poštu");
    }

    @Test
    void anAddressThatDoesNotWorkIsToldWithTheMeetingAndWithTheMemberAndTriedAgain() {
        send();
        refused();
        visit("groups/" + group, COORDINATOR);
        assertThat(Seen.now()).contains("adresa nefunguje");

        visit("meetings/" + meeting, COORDINATOR);
        assertThat(Seen.now()).contains("adresa nefunguje, opravte ji");
        pressed("Poslat znovu");
        assertThat(Seen.now()).doesNotContain("adresa nefunguje, opravte ji");
    }

    @Test
    void whoOnlyReadsSeesAnswersAndNoLetters() {
        send();
        visit("meetings/" + meeting, "auditor.6203");

        assertThat(Seen.now())
                .contains("Odpovědi na pozvánku")
                .doesNotContain("čeká na odeslání", "Poslat znovu", "nemá nastavenou poštu");
    }

    @Test
    void whoLeadsSeesWhomTheRequestForObjectionsHasReachedAndSendsItAgain() {
        send();
        now(START.plusHours(2));
        as(COORDINATOR, () -> hold.recordAttendance(meeting, Set.copyOf(members), 0));
        as(COORDINATOR, () -> hold.recordDecisions(meeting, List.of()));
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(Seen.now()).doesNotContain("Komu došel dopis");
        as(
                COORDINATOR,
                () -> hold.writeMinutes(
                        meeting,
                        "Sešli jsme se.",
                        0,
                        List.of(),
                        START.toLocalDate().plusDays(10)));
        refused();

        visit("meetings/" + meeting, "auditor.6203");
        assertThat(Seen.now()).doesNotContain("Komu došel dopis");
        visit("meetings/" + meeting, COORDINATOR);
        assertThat(Seen.now())
                .contains("Komu došel dopis", "adresa nefunguje, opravte ji")
                .doesNotContain("Odpovědi na pozvánku");
        pressed("Poslat znovu");
        assertThat(Seen.now()).doesNotContain("adresa nefunguje, opravte ji");
    }

    @Test
    void attendanceBeginsWithThoseWhoSaidTheyCome() {
        send();
        replies.answer(token(), Answer.COMING, "");
        now(START.plusHours(2));
        open("meeting.recordAttendance");

        assertThat(find(RadioButtonGroup.class).all())
                .extracting(RadioButtonGroup::getValue)
                .containsOnlyOnce(Attended.PRESENT)
                .contains(Attended.ABSENT);
        assertThat(Seen.now()).contains("Podle odpovědi na pozvánku");
    }
}
