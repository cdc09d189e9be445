package cz.trojlistek.letter.post;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import cz.trojlistek.TestCycles;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Actors;
import cz.trojlistek.account.Role;
import cz.trojlistek.cycle.AdvanceCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.meeting.AgendaItem;
import cz.trojlistek.meeting.CalendarFeed;
import cz.trojlistek.meeting.HoldMeetings;
import cz.trojlistek.meeting.MyCalendar;
import cz.trojlistek.meeting.ReadMeetings;
import cz.trojlistek.workinggroup.FormGroups;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What members get of a meeting, read by a mail server and by a library of calendars that are not ours. */
@SuppressWarnings("NullAway.Init")
class MailedInvitationTest extends PostScene {

    static final LocalDateTime START = LocalDateTime.of(2008, 10, 14, 14, 0);
    static final String COORDINATOR = TestPeople.login(Role.COORDINATOR, TestPeople.BRNO);

    @Autowired
    TestCycles cycles;

    @Autowired
    AdvanceCycle advance;

    @Autowired
    FormGroups groups;

    @Autowired
    HoldMeetings hold;

    @Autowired
    ReadMeetings read;

    @Autowired
    MyCalendar mine;

    @Autowired
    CalendarFeed feed;

    @Autowired
    Actors actors;

    final GreenMail server = new GreenMail(new ServerSetup(PORT, "localhost", "smtp"));

    UUID group;
    UUID meeting;

    @BeforeEach
    void aMeetingIsPlanned() {
        server.start();
        var cycle = cycles.in(TestPeople.BRNO, Phase.ORGANISING);
        actors.as(COORDINATOR, () -> {
            group = groups.found(cycle, GroupKind.WORKING, "Senioři; <b>rodiny</b>, \"děti\"\\n");
            admit("Zástupkyně žadatelů, \"Žofie\"; MSc.", "zofie.o'neill+kpss@domov.cz");
        });
        advance.enter(cycle, Phase.ANALYSING);
        meeting = actors.as(COORDINATOR, () -> hold.plan(group, List.of(START), "Dům seniorů, 1. patro"))
                .getFirst();
    }

    @AfterEach
    void closed() {
        server.stop();
    }

    void admit(String name, String email) {
        groups.admit(group, new NewMember(name, "", Side.USER, MemberFunction.MEMBER, true, null, email));
    }

    void invited() {
        actors.as(COORDINATOR, () -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení", "SWOT; <script>"), ""));
        round();
    }

    MimeMessage last() {
        var all = server.getReceivedMessages();
        return all[all.length - 1];
    }

    @Test
    void BR_105_theLetterIsPlainTextWithAnEntryBesideItAndAttached() throws Exception {
        invited();
        var letter = last();

        assertThat(letter.getSubject())
                .isEqualTo("Pozvánka na setkání: Senioři; <b>rodiny</b>, \"děti\"\\n, 14. 10. 2008");
        assertThat(letter.getFrom()).containsExactly(new InternetAddress("pozvanky@mesto.cz"));
        assertThat(letter.getAllRecipients())
                .containsExactly(
                        new InternetAddress("zofie.o'neill+kpss@domov.cz", "Zástupkyně žadatelů, \"Žofie\"; MSc."));
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(letter.getContentType()).startsWith("multipart/mixed");
        var either = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(either.getContentType()).startsWith("multipart/alternative");
        assertThat(either.getBodyPart(0).getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(text(either.getBodyPart(0)))
                .contains("Dům seniorů, 1. patro", "2. SWOT; <script>", "https://plan.mesto.cz/invitations/")
                .doesNotContain("\u2068");
        assertThat(either.getBodyPart(1).getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("pozvanka.ics");
        assertThat(text(parts.getBodyPart(1))).isEqualTo(text(either.getBodyPart(1)));
    }

    @Test
    void theEntryIsReadByAnotherLibraryWithoutAWarning() throws Exception {
        invited();
        var calendar = calendar(last());
        var event = calendar.getEvents().getFirst();

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo(meeting + "@trojlistek");
        assertThat(event.getSummary().getValue()).isEqualTo("Setkání skupiny Senioři; <b>rodiny</b>, \"děti\"\\n");
        assertThat(event.getDescription().getValue()).endsWith("1. Zahájení\n2. SWOT; <script>");
        assertThat(event.getLocation().getValue()).isEqualTo("Dům seniorů, 1. patro");
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(START.atZone(PlanningClock.PRAGUE).toInstant());
        assertThat(calendar.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Europe/Prague");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("pozvanky@mesto.cz");
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("zofie.o'neill+kpss@domov.cz");
            assertThat(attendee.getCommonName()).isEqualTo("Zástupkyně žadatelů, ”Žofie”; MSc.");
            assertThat(attendee.getRsvp()).isTrue();
        });
    }

    @Test
    void theCalendarOfAPersonIsReadByAnotherLibraryWithoutAWarning() throws Exception {
        invited();
        var calendar = parsed(feed.of(actors.as(COORDINATOR, mine::renew)));

        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .contains(meeting + "@trojlistek");
    }

    @Test
    void aMoveAndACancellationFollowUnderTheSameIdentifierWithAHigherSequence() throws Exception {
        invited();
        var invitation = event(last());
        actors.as(
                COORDINATOR, () -> hold.move(meeting, read.get(meeting).version(), START.plusDays(14), "Radnice", ""));
        round();
        var move = event(last());
        actors.as(COORDINATOR, () -> hold.cancel(meeting, "Topení nefunguje."));
        round();
        var cancellation = event(last());

        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(List.of(invitation, move, cancellation))
                .extracting(event -> event.getUid().getValue())
                .containsOnly(meeting + "@trojlistek");
        assertThat(List.of(invitation, move, cancellation))
                .extracting(event -> event.getSequence().getValue())
                .isSorted()
                .doesNotHaveDuplicates();
        // A day after the change of the hour it is still two in the afternoon.
        assertThat(move.getDateStart().getValue().toInstant())
                .isEqualTo(START.plusDays(14).atZone(PlanningClock.PRAGUE).toInstant());
        assertThat(calendar(last()).getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(cancellation.getStatus().getValue()).isEqualTo("CANCELLED");
    }

    @Test
    void aLetterThatGoesOutTwiceIsKnownByItsNumber() throws Exception {
        invited();
        database.sql("update letter set sent_at = null where about = ?")
                .param(meeting)
                .update();
        now(TODAY.plusHours(1));
        round();

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getMessageID())
                .isEqualTo(server.getReceivedMessages()[1].getMessageID())
                .endsWith("@mesto.cz>");
    }

    /** What would be lines of the head is turned away where it is typed, or stays in its line. */
    @Test
    void nobodyWritesHeadersOfTheirOwn() throws Exception {
        written(letter(
                "Paní\r\nBcc: cizi@jinde.cz", "clenka@domov.cz", "Pozvánka\r\nBcc: cizi@jinde.cz\r\n\r\n<b>Text</b>"));
        round();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(last().getHeader("Bcc")).isNull();
        assertThat(last().getAllRecipients()).hasSize(1);
        assertThat(last().getSubject()).isEqualTo("Pozvánka Bcc: cizi@jinde.cz <b>Text</b>");
        assertThat(((InternetAddress) last().getAllRecipients()[0]).getPersonal())
                .isEqualTo("Paní Bcc: cizi@jinde.cz");
    }

    private static VEvent event(MimeMessage letter) throws MessagingException, IOException {
        return calendar(letter).getEvents().getFirst();
    }

    private static ICalendar calendar(MimeMessage letter) throws MessagingException, IOException {
        return parsed(text(((MimeMultipart) letter.getContent()).getBodyPart(1)));
    }

    private static ICalendar parsed(String text) throws IOException {
        try (var reader = new ICalReader(text)) {
            var calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).isEmpty())
                    .as(calendar.validate(ICalVersion.V2_0).toString())
                    .isTrue();
            return calendar;
        }
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
