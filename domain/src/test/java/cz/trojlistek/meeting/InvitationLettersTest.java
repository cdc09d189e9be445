package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Secret;
import cz.trojlistek.letter.SendLetters;
import cz.trojlistek.letter.WriteLetters;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** Two of the group's members can be written to: one with a vote and a guest. */
@SuppressWarnings("NullAway.Init")
class InvitationLettersTest extends MeetingScene {

    @Autowired
    AmendAgenda amend;

    @Autowired
    ObjectToMinutes objecting;

    @Autowired
    SendLetters send;

    @Autowired
    RepeatInvitation repeat;

    UUID member;
    UUID guest;

    @BeforeEach
    void twoWithAnAddress() {
        member = reachable("Členka Domova", MemberFunction.MEMBER, "clenka@domov.cz");
        guest = reachable("Host z kraje", MemberFunction.GUEST, "host@kraj.cz");
    }

    UUID reachable(String name, MemberFunction function, String email) {
        return as(() -> groups.admit(group, new NewMember(name, "", Side.USER, function, false, null, email)));
    }

    record Row(
            UUID addressee,
            String name,
            String address,
            String subject,
            String body,
            String method,
            String calendar,
            String problem) {}

    List<Row> letters() {
        return database.sql("""
                        select addressee, name, address, subject, body, method, calendar, problem from letter
                        where about = ? order by written_at, address""").param(meeting).query(Row.class).list();
    }

    List<Row> waiting() {
        return letters().stream().filter(row -> row.problem().isEmpty()).toList();
    }

    /** Without the invitations, which still wait before them. */
    List<Row> changes() {
        return waiting().stream()
                .filter(row -> row.subject().startsWith("Změna"))
                .toList();
    }

    @Test
    void BR_105_whoHasAnAddressIsInvitedWithPlaceTimeAndAgenda() {
        invited();

        assertThat(letters()).extracting(Row::addressee).containsExactly(member, guest);
        assertThat(letters()).allSatisfy(row -> {
            assertThat(row.subject()).isEqualTo("Pozvánka na setkání: Senioři, 14. 10. 2008");
            assertThat(row.body())
                    .contains("úterý 14. října 2008, 14.00 hodin", "Dům seniorů", "1. Zahájení\n2. SWOT\n")
                    .contains("Zve: coordinator.6203")
                    .contains("/invitations/")
                    .doesNotContain("{")
                    .doesNotContain("později než obvykle");
            assertThat(row.method()).isEqualTo("REQUEST");
        });
        assertThat(letters()).extracting(row -> link(row.body())).doesNotHaveDuplicates();
    }

    @Test
    void BR_105_aLateInvitationSaysWhy() {
        now(START.minusDays(2));
        as(() -> hold.sendInvitation(meeting, AgendaItem.titled("Zahájení"), "Zastupitelstvo {link} jedná $1 dřív"));

        assertThat(letters())
                .allSatisfy(row ->
                        assertThat(row.body()).contains("později než obvykle: Zastupitelstvo {link} jedná $1 dřív\n"));
    }

    @Test
    void theLinkInTheLetterIsKeptAsAHashOnly() {
        invited();
        var token = link(letters().getFirst().body());

        assertThat(database.sql("select hash from meeting_reply_link")
                        .query(String.class)
                        .list())
                .doesNotContain(token)
                .contains(Secret.hash(token));
    }

    @Test
    void aMoveBeforeTheInvitationIsNobodysBusiness() {
        as(() -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", ""));

        assertThat(letters()).isEmpty();
    }

    /** Each letter tells of one change, so none takes the place of another that has not left yet. */
    @Test
    void whatChangesIsToldAfterWhatStillWaits() {
        invited();
        now(LocalDate.of(2008, 10, 1).atTime(9, 1));
        as(() -> hold.move(meeting, seen(), START.plusDays(7), "Radnice", ""));
        now(LocalDate.of(2008, 10, 1).atTime(9, 2));
        as(() -> amend.to(meeting, seen(), AgendaItem.titled("Zahájení", "Rozpočet")));

        assertThat(waiting())
                .filteredOn(row -> row.subject().startsWith("Změna setkání: Senioři"))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.body())
                        .contains("Dříve: úterý 14. října 2008, 14.00 hodin, Dům seniorů")
                        .contains("Kdy: úterý 21. října 2008, 14.00 hodin", "Kde: Radnice", "novou odpověď"));
        assertThat(sentInTurn())
                .containsExactly(
                        "Pozvánka na setkání: Senioři", "Změna setkání: Senioři", "Změna programu setkání: Senioři");
    }

    /** What is taken at once and sent, round after round, to one of the members about this meeting. */
    private List<String> sentInTurn() {
        var about = database.sql("select id from letter where about = ? and address = 'clenka@domov.cz'")
                .param(meeting)
                .query(UUID.class)
                .set();
        var sent = new ArrayList<String>();
        for (var taken = send.take(100); !taken.isEmpty(); taken = send.take(100)) {
            taken.stream()
                    .filter(letter -> about.contains(letter.id()))
                    .forEach(letter -> sent.add(
                            letter.subject().substring(0, letter.subject().indexOf(','))));
            send.sent(taken.stream().map(SendLetters.Outgoing::id).toList());
        }
        return sent;
    }

    @Test
    void theMinutesArriveThoughTheLastDayForObjectionsMoves() {
        held();
        as(() -> hold.writeMinutes(
                meeting, "Sešli jsme se.", 0, List.of(), START.toLocalDate().plusDays(10)));
        as(() -> objecting.moveLastDay(meeting, START.toLocalDate().plusDays(12)));

        assertThat(waiting())
                .extracting(Row::body)
                .filteredOn(body -> body.contains("Sešli jsme se."))
                .hasSize(2);
    }

    @Test
    void BR_105_aMoveThatIsToldLateSaysWhy() {
        invited();
        now(START.minusDays(2));
        as(() -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", "Předseda <b>onemocněl</b>."));

        assertThat(changes())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.body())
                        .contains("Měníme ho později, než se ve skupině zve: Předseda <b>onemocněl</b>."));
    }

    @Test
    void BR_105_anotherAgendaIsToldOnceWithTheControlOfWhatIsLeftAndAnswersStay() {
        invited();
        var first = sequence();
        now(START.minusDays(1)); // no lead time holds
        as(() -> amend.to(meeting, seen(), AgendaItem.titled("Zahájení", "<i>Rozpočet</i> {link}")));

        assertThat(as(() -> read.get(meeting)).agenda())
                .extracting(AgendaItem::title)
                .containsExactly("Zahájení", "<i>Rozpočet</i> {link}");
        assertThat(changes()).hasSize(2).allSatisfy(row -> {
            assertThat(row.subject()).isEqualTo("Změna programu setkání: Senioři, 14. 10. 2008");
            assertThat(row.body())
                    .contains("1. Zahájení\n2. <i>Rozpočet</i> {link}\n", "vaše odpověď platí", "?answer=EXCUSED");
            assertThat(row.method()).isEqualTo("REQUEST");
        });
        assertThat(sequence()).isGreaterThan(first);
        assertThat(database.sql("""
                                select before like '%SWOT%' and after like '%Rozpočet%' from audit_entry
                                where action = 'AgendaAmended' and subject = ?""").param(meeting).query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void BR_105_anAgendaIsAmendedOnlyAheadOfAnInvitedMeetingByWhoSawItAndLeads() {
        var agenda = AgendaItem.titled("Zahájení", "SWOT", "Rozpočet");
        refuses("meeting.out-of-step.planned", null, () -> amend.to(meeting, seen(), agenda));
        invited();
        refuses("meeting.agenda-missing", "agenda", () -> amend.to(meeting, seen(), List.of()));
        refuses(
                "meeting.agenda-unchanged",
                "agenda",
                () -> amend.to(meeting, seen(), AgendaItem.titled("Zahájení", "SWOT")));
        assertThatThrownBy(() -> as(() -> amend.to(meeting, seen() + 1, agenda)))
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.now()).containsExactly("Zahájení, SWOT"));
        people.allRolesOf(TestPeople.BRNO);
        people.allRolesOf(TestPeople.KURIM);
        assertThatThrownBy(() ->
                        actors.as(TestPeople.login(Role.AUDITOR, TestPeople.BRNO), () -> amend.to(meeting, 1, agenda)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as(
                        TestPeople.login(Role.COORDINATOR, TestPeople.KURIM), () -> amend.to(meeting, 1, agenda)))
                .isInstanceOf(NotFound.class);
        now(START);
        refuses("meeting.already-begun", "agenda", () -> amend.to(meeting, seen(), agenda));
        assertThat(waiting()).allSatisfy(row -> assertThat(row.subject()).startsWith("Pozvánka"));
    }

    @Test
    void theRequestForObjectionsIsSentAgainToWhomItDidNotReach() {
        refuses("meeting.out-of-step.planned", null, () -> repeat.to(meeting, member));
        held();
        refuses("meeting.out-of-step.held", null, () -> repeat.to(meeting, member));
        as(() -> hold.writeMinutes(
                meeting, "Sešli jsme se.", 0, List.of(), START.toLocalDate().plusDays(10)));
        database.sql("update membership set email = 'spravna@domov.cz' where id = ?")
                .param(member)
                .update();
        as(() -> repeat.to(meeting, member));

        assertThat(waiting())
                .filteredOn(row -> row.address().equals("spravna@domov.cz"))
                .singleElement()
                .satisfies(row -> assertThat(row.body()).contains("Sešli jsme se.", "/invitations/"));
        assertThat(as(() -> repeat.mayRepeat(meeting))).isTrue();
        now(START.plusDays(11));
        refuses("meeting.out-of-step.minutes-written", null, () -> repeat.to(meeting, member));
        assertThat(as(() -> repeat.mayRepeat(meeting))).isFalse();
    }

    @Test
    void whoWasInvitedAndHasLeftHearsThatTheMeetingIsCancelled() {
        invited();
        var invited = waiting().stream().map(Row::addressee).toList();
        as(() -> groups.release(invited.getFirst()));
        as(() -> hold.cancel(meeting, "Topení nefunguje."));

        assertThat(waiting()).extracting(Row::addressee).containsExactlyInAnyOrderElementsOf(invited);
    }

    @Test
    void anotherPlaceLeavesAnswersAsTheyAre() {
        invited();
        as(() -> hold.move(meeting, seen(), START, "Radnice", ""));

        assertThat(changes())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.body()).contains("vaše odpověď platí"));
    }

    @Test
    void BR_105_aRefusedInvitationWritesNoLetter() {
        now(START.minusDays(2));

        refuses(
                "meeting.invitation-too-late",
                "urgentReason",
                () -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), ""));
        assertThat(letters()).isEmpty();
    }

    @Test
    void aCancelledMeetingIsTakenOutOfTheCalendarsOfThoseWhoWereInvited() {
        invited();
        reachable("Nová členka", MemberFunction.GUEST, "nova@domov.cz");
        as(() -> hold.cancel(meeting, "Topení nefunguje."));

        assertThat(waiting())
                .extracting(Row::address, Row::method)
                .containsExactly(tuple("clenka@domov.cz", "CANCEL"), tuple("host@kraj.cz", "CANCEL"));
        assertThat(waiting()).allSatisfy(row -> {
            assertThat(row.body()).contains("Topení nefunguje.").doesNotContain("/invitations/");
            assertThat(row.calendar()).contains("STATUS:CANCELLED", "UID:" + meeting + "@trojlistek");
        });
    }

    @Test
    void whoWasNeverInvitedIsNotToldOfACancellation() {
        as(() -> hold.cancel(meeting, "Topení nefunguje."));

        assertThat(letters()).isEmpty();
    }

    /** BR-106: without a quorum the group comes together again and is invited anew, once. */
    @Test
    void BR_106_anAdjournedMeetingIsInvitedAnewUnderTheSameIdentifier() {
        invited();
        var first = sequence();
        now(START.plusHours(2));
        as(() -> hold.recordAttendance(meeting, Set.of(), 0));
        as(() -> hold.setNewDate(meeting, START.plusDays(30), "Radnice"));
        assertThat(letters()).hasSize(2);

        as(() -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), ""));
        assertThat(waiting())
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.calendar())
                        .contains("UID:" + meeting + "@trojlistek", "DTSTART;TZID=Europe/Prague:20081113T140000"));
        assertThat(sequence()).isGreaterThan(first);
    }

    private int sequence() {
        return waiting().stream()
                .flatMap(row -> row.calendar().lines())
                .filter(line -> line.startsWith("SEQUENCE:"))
                .mapToInt(line -> Integer.parseInt(line.substring(9)))
                .max()
                .orElseThrow();
    }

    @Test
    void BR_105_theAgendaTellsWhoPresentsWhatAndHowLongItTakes() {
        as(() -> hold.sendInvitation(
                meeting,
                List.of(
                        new AgendaItem("Zahájení", "", 20, "", ""),
                        new AgendaItem(
                                "SWOT",
                                "Koordinátorka",
                                75,
                                "https://mesto.example/swot.pdf",
                                "Skupina schvaluje SWOT.")),
                ""));

        var row = letters().getFirst();
        assertThat(row.body()).contains("""
                1. Zahájení (20\u00a0min)
                2. SWOT (Koordinátorka, 75\u00a0min)
                   Podklad: https://mesto.example/swot.pdf
                   Návrh rozhodnutí: Skupina schvaluje SWOT.
                Konec asi v\u00a015.35 hodin""");
        assertThat(row.calendar().replace("\r\n ", "")).contains("DURATION:PT1H35M", "Koordinátorka");
        assertThat(database.sql("select after from audit_entry where action = 'InvitationSent' and subject = ?")
                        .param(meeting)
                        .query(String.class)
                        .single())
                .contains("Koordinátorka", "https://mesto.example/swot.pdf", "Skupina schvaluje SWOT.");
    }

    @Test
    void whatPeopleTypedStaysText() {
        var odd = reachable("Paní \"<b>Tonda</b>\";X=1:Y", MemberFunction.GUEST, "o'brien+x@obec.cz");
        as(() -> hold.sendInvitation(meeting, AgendaItem.titled("<script>alert(1)</script>; čas, BEGIN:VEVENT"), ""));

        var row = letters().stream()
                .filter(one -> one.addressee().equals(odd))
                .findFirst()
                .orElseThrow();
        assertThat(row.body()).contains("1. <script>alert(1)</script>; čas, BEGIN:VEVENT");
        assertThat(row.calendar().lines())
                .filteredOn(line -> line.equals("BEGIN:VEVENT"))
                .hasSize(1);
    }

    @Test
    void aGroupOfManyTakesAsManyStatementsAsOneOfFew() {
        as(() -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), "")); // everything is known by now
        var few = Statements.of(() -> as(() -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", "")));
        for (int i = 0; i < 30; i++) {
            reachable("Členka " + i, MemberFunction.GUEST, "clenka" + i + "@domov.cz");
        }
        as(() -> hold.move(meeting, seen(), START.plusDays(2), "Radnice", "")); // and everybody invited

        assertThat(Statements.of(() -> as(() -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", ""))))
                .hasSameSizeAs(few);
    }

    @Test
    void lettersAreWrittenOnlyTogetherWithADecision(@Autowired WriteLetters letters) {
        assertThatThrownBy(() -> letters.write(meeting, List.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private static String link(String body) {
        var from = body.indexOf("/invitations/") + "/invitations/".length();
        return body.substring(from, body.indexOf('?', from));
    }
}
