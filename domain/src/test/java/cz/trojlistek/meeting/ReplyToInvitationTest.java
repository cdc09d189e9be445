package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.letter.Problem;
import cz.trojlistek.letter.SendLetters;
import cz.trojlistek.meeting.ReadInvitations.InvitedRow;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.ReadGroups;
import cz.trojlistek.workinggroup.Side;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Thirteen members, one of them with an address. */
@SuppressWarnings("NullAway.Init")
class ReplyToInvitationTest extends MeetingScene {

    @Autowired
    ReplyToInvitation replies;

    @Autowired
    ReadInvitations invitations;

    @Autowired
    RepeatInvitation repeat;

    @Autowired
    SendLetters letters;

    @Autowired
    ReadGroups readGroups;

    UUID member;

    @BeforeEach
    void oneIsInvited() {
        member = reachable("Členka Domova", address("clenka"));
        invited();
    }

    static String address(String name) {
        return name + "." + UUID.randomUUID() + "@domov.cz";
    }

    void refused() {
        database.sql("select id from letter where about = ?")
                .param(meeting)
                .query(UUID.class)
                .list()
                .forEach(letter -> letters.giveUp(letter, Problem.REFUSED));
    }

    UUID reachable(String name, String email) {
        return as(() ->
                groups.admit(group, new NewMember(name, "", Side.USER, MemberFunction.GUEST, false, null, email)));
    }

    /** From the last letter to the member. */
    String token() {
        var body = database.sql("""
                        select body from letter where about = ? and addressee = ? and given_up_at is null
                        order by written_at desc limit 1""").params(meeting, member).query(String.class).single();
        var from = body.indexOf("/invitations/") + "/invitations/".length();
        return body.substring(from, body.indexOf('?', from));
    }

    InvitedRow row() {
        return as(() -> invitations.list(meeting, 0, 50)).stream()
                .filter(one -> one.membership().equals(member))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHasTheLinkSeesTheMeetingAndNobodyElseDoes() {
        assertThat(replies.get(token())).satisfies(page -> {
            assertThat(page.memberName()).isEqualTo("Členka Domova");
            assertThat(page.groupName()).isEqualTo("Senioři");
            assertThat(page.place()).isEqualTo("Dům seniorů");
            assertThat(page.agenda()).extracting(AgendaItem::title).containsExactly("Zahájení", "SWOT");
            assertThat(page.answer()).isNull();
            assertThat(page.open()).isTrue();
        });
        for (var stranger : List.of("", "neznamy", "x".repeat(5000), token().substring(1), meeting.toString())) {
            assertThatThrownBy(() -> replies.get(stranger)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> replies.answer(stranger, Answer.COMING, ""))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void BR_200_theSecondUseOfALinkChangesTheAnswerAndTheTrailKeepsBoth() {
        var token = token();
        replies.answer(token, Answer.COMING, "nikdo");
        replies.answer(token, Answer.COMING, "");
        replies.answer(token, Answer.SUBSTITUTE, " <b>Kolegyně</b> \n z domova ");

        assertThat(row().answer()).isEqualTo(Answer.SUBSTITUTE);
        assertThat(row().substitute()).isEqualTo("<b>Kolegyně</b> z domova");
        assertThat(database.sql("""
                        select before || '|' || after from audit_entry
                        where action = 'InvitationAnswered' and subject = ? order by id""").param(meeting).query(String.class).list())
                .containsExactly(
                        "|Členka Domova: " + Trail.text("meeting.answer.COMING"),
                        "Členka Domova: " + Trail.text("meeting.answer.COMING") + "|Členka Domova: "
                                + Trail.text("meeting.answer.SUBSTITUTE") + ", <b>Kolegyně</b> z domova");
        assertThat(as(() -> invitations.counts(meeting))).isEqualTo(new ReadInvitations.Counts(13, 1, 1, 1, 0, 0, 1));
    }

    @Test
    void anAnswerHasToBeOneAndASubstituteHasAName() {
        refusedAt("answer", () -> replies.answer(token(), null, ""));
        refusedAt("substitute", () -> replies.answer(token(), Answer.SUBSTITUTE, " "));
        refusedAt("substitute", () -> replies.answer(token(), Answer.SUBSTITUTE, "x".repeat(201)));
        refusedAt("substitute", () -> replies.answer(token(), Answer.SUBSTITUTE, "a\u0000b"));
        assertThat(row().answer()).isNull();
    }

    private static void refusedAt(String field, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    @Test
    void anAnswerToAnotherDateCountsNoMoreOneToAnotherPlaceDoes() {
        var token = token();
        replies.answer(token, Answer.COMING, "");
        as(() -> hold.move(meeting, seen(), START, "Radnice", ""));
        assertThat(row().answer()).isEqualTo(Answer.COMING);

        as(() -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", ""));
        assertThat(row().answer()).isNull();
        assertThat(as(() -> invitations.counts(meeting)).answered()).isZero();

        replies.answer(token, Answer.EXCUSED, ""); // the link of the first letter, too, is good for the new date
        assertThat(row().answer()).isEqualTo(Answer.EXCUSED);
        replies.answer(token(), Answer.COMING, "");
        assertThat(row().answer()).isEqualTo(Answer.COMING);
    }

    @Test
    void attendanceClosesTheAnswersAndBeginsWithThem() {
        var token = token();
        replies.answer(token, Answer.COMING, "");
        assertThat(as(() -> read.attendance(meeting, 0, 50)))
                .filteredOn(AttendanceRow::present)
                .extracting(AttendanceRow::membership)
                .containsExactly(member);
        now(START.plusHours(2));
        replies.answer(token, Answer.EXCUSED, ""); // late, but nothing is recorded yet
        as(() -> hold.recordAttendance(meeting, Set.copyOf(members), 0));

        assertThat(replies.get(token).open()).isFalse();
        refusedAt("answer", () -> replies.answer(token, Answer.COMING, ""));
    }

    @Test
    void aCancelledMeetingIsNotAnswered() {
        var token = token();
        as(() -> hold.cancel(meeting, "Topení nefunguje."));

        assertThat(replies.get(token).cancelReason()).isEqualTo("Topení nefunguje.");
        refusedAt("answer", () -> replies.answer(token, Answer.COMING, ""));
    }

    @Test
    void whoHasLeftTheGroupHasNoInvitation() {
        var token = token();
        as(() -> groups.release(member));

        assertThatThrownBy(() -> replies.get(token)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAddressThatIsRefusedIsShownUntilItIsCorrectedAndTheInvitationIsSentAgain() {
        refused();
        assertThat(row().problem()).isEqualTo(Problem.REFUSED);
        assertThat(row().waiting()).isFalse();
        assertThat(unreachable()).containsExactly("Členka Domova");

        var address = address("nova");
        as(() -> groups.correct(
                member, 0, new NewMember("Členka Domova", "", Side.USER, MemberFunction.GUEST, false, null, address)));
        assertThat(unreachable()).isEmpty();
        as(() -> repeat.to(meeting, member));

        assertThat(row().waiting()).isTrue();
        assertThat(database.sql("select address from letter where about = ? and given_up_at is null")
                        .param(meeting)
                        .query(String.class)
                        .list())
                .containsExactly(address);
        assertThat(trail("InvitationRepeated")).isEqualTo("COORDINATOR: ");
    }

    private List<String> unreachable() {
        return as(() -> readGroups.members(group, 0, 50)).stream()
                .filter(ReadGroups.MemberRow::unreachable)
                .map(ReadGroups.MemberRow::name)
                .toList();
    }

    @Test
    void anInvitationIsRepeatedByWhoLeadsTheGroupToWhoCanBeReached() {
        people.allRolesOf(TestPeople.KURIM);
        assertThatThrownBy(() -> actors.as("auditor.6203", () -> repeat.to(meeting, member)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> repeat.to(meeting, member)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> repeat.to(meeting, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        refuses("meeting.no-address", "membership", () -> repeat.to(meeting, members.getFirst()));

        as(() -> hold.cancel(meeting, "Topení nefunguje."));
        assertThatThrownBy(() -> as(() -> repeat.to(meeting, member))).isInstanceOf(MeetingOutOfStep.class);
    }

    @Test
    void whoDoesNotLeadTheGroupSeesAnswersAndNothingOfLetters() {
        refused();

        assertThat(actors.as("auditor.6203", () -> invitations.list(meeting, 0, 50)))
                .hasSize(13)
                .allMatch(row -> row.problem() == null && row.sentAt() == null);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> invitations.list(meeting, 0, 50)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> invitations.counts(meeting)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theListIsPagedAndTakesAsManyStatementsForManyAsForOne() {
        assertThat(as(() -> invitations.list(meeting, 12, 5))).hasSize(1);
        var one = Statements.of(() -> as(() -> invitations.list(meeting, 0, 1)));

        assertThat(Statements.of(() -> as(() -> invitations.list(meeting, 0, 50))))
                .hasSameSizeAs(one);
    }
}
