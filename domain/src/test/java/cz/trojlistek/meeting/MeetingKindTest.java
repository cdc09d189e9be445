package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.trojlistek.Statements;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import cz.trojlistek.workinggroup.Side;
import cz.trojlistek.workinggroup.SuspendMembers;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a meeting of another kind than the regular one needs, may and shows. */
@SuppressWarnings("NullAway.Init")
class MeetingKindTest extends MeetingScene {

    private static final List<AgendaItem> PROPOSED =
            List.of(new AgendaItem("Cíle", "", 0, "", "Skupina <b>schvaluje</b> cíle."));

    @Autowired
    CountVotes count;

    @Autowired
    TakeVotes votes;

    @Autowired
    ReadBallots ballots;

    @Autowired
    PublicMeetings open;

    @Autowired
    SuspendMembers suspending;

    @Autowired
    ReplyToInvitation replies;

    private void agree(boolean perRollam, boolean openToPublic) {
        var seen = database.sql("select version from working_group where id = ?")
                .param(group)
                .query(Integer.class)
                .single();
        as(() -> groups.agreeRules(
                group,
                seen,
                new RulesOfProcedure(7, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, perRollam, openToPublic)));
    }

    private UUID called(MeetingKind kind, LocalDateTime start) {
        return as(() -> hold.plan(group, kind, List.of(start), "Dům seniorů")).getFirst();
    }

    @Test
    void BR_106_aConferenceNeedsNoQuorumAndDecidesNothing() {
        meeting = called(MeetingKind.CONFERENCE, START.plusDays(1));
        invited();
        now(START.plusDays(1).plusHours(2));
        as(() -> hold.recordAttendance(meeting, Set.copyOf(members.subList(0, 2)), 120));
        assertThat(state()).isEqualTo(MeetingState.QUORATE);
        refuses(
                "meeting.decides-nothing",
                "decisions",
                () -> hold.recordDecisions(meeting, List.of(new NewDecision("Schvaluje se", 2, 0, 0))));
        refuses("meeting.decides-nothing", "wording", () -> votes.open(meeting, "Schvaluje se"));
        as(() -> hold.recordDecisions(meeting, List.of()));
        assertThat(state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void BR_106_whereNobodyMeetsTheInvitationOpensTheVoteAndTheVotesAreTheQuorum() {
        refuses(
                "meeting.per-rollam-not-agreed",
                "kind",
                () -> hold.plan(group, MeetingKind.PER_ROLLAM, List.of(START.plusDays(1)), ""));
        agree(true, false);
        IntStream.range(0, 12)
                .forEach(i -> database.sql("update membership set email = ? where id = ?")
                        .params("clen" + i + "@domov.cz", members.get(i))
                        .update());
        meeting = called(MeetingKind.PER_ROLLAM, START.plusDays(1));
        refuses(
                "meeting.proposals-missing",
                "agenda",
                () -> hold.sendInvitation(meeting, AgendaItem.titled("Cíle"), ""));
        assertThat(state()).isEqualTo(MeetingState.PLANNED);
        as(() -> hold.sendInvitation(meeting, PROPOSED, ""));

        assertThat(state()).isEqualTo(MeetingState.VOTING);
        assertThat(letters("Hlasování%")).isEqualTo(12);
        assertThat(letters("%")).as("nobody is invited anywhere").isEqualTo(12);
        assertThat(database.sql("select body from letter where about = ? limit 1")
                        .param(meeting)
                        .query(String.class)
                        .single())
                .contains("nikde se kvůli tomu nesejde", "Skupina <b>schvaluje</b> cíle.")
                .doesNotContain("nebylo usnášeníschopné");
        var tokens = database
                .sql("select body from letter where about = ? order by address")
                .param(meeting)
                .query(String.class)
                .list()
                .stream()
                .map(body -> body.substring(
                        body.indexOf("/invitations/") + 13, body.indexOf('\n', body.indexOf("/invitations/"))))
                .toList();
        as(() -> suspending.suspend(members.getFirst(), "Nemoc."));
        assertThat(replies.get(tokens.getFirst()).memberName())
                .as("the vote was given before")
                .isEqualTo("Zástupce uživatelů 1");
        for (int i = 0; i < 7; i++) {
            var token = tokens.get(i);
            votes.voteByLink(token, ballots.openByLink(token).getFirst().id(), i < 5 ? Choice.FOR : Choice.AGAINST);
        }
        now(START.plusDays(1));
        count.perRollam(meeting);
        assertThatThrownBy(() -> replies.get(tokens.getFirst())).isInstanceOf(NotFound.class);
        assertThat(state()).isEqualTo(MeetingState.HELD);
        var decided = as(() -> read.decisions(meeting)).getFirst();
        assertThat(decided.adopted()).isTrue();
        assertThat(decided.wording()).isEqualTo("Skupina <b>schvaluje</b> cíle.");
        assertThat(as(() -> read.get(meeting)).facts().place()).isEqualTo("per rollam");
        assertThat(as(() -> read.meetingsThisYear(group))).as("nobody met").isEqualTo(1);
        assertThat(as(() -> read.perGroup(cycle, 0, 10)))
                .extracting(ReadMeetings.GroupMeetings::planned, ReadMeetings.GroupMeetings::held)
                .containsExactly(tuple(1, 0));
    }

    @Test
    void BR_105_aVotePerRollamIsCalledAsEarlyAsAMeeting() {
        agree(true, false);
        meeting = called(MeetingKind.PER_ROLLAM, LocalDateTime.of(2008, 10, 3, 14, 0));
        refuses("meeting.invitation-too-late", "urgentReason", () -> hold.sendInvitation(meeting, PROPOSED, ""));
        as(() -> hold.sendInvitation(meeting, PROPOSED, "Rada zasedá v pondělí."));
        assertThat(state()).isEqualTo(MeetingState.VOTING);
    }

    @Test
    void whatAnybodyMayComeToIsAnnouncedFromTheInvitationOnWithoutNames() {
        admit("Jitka Nováková", Side.PROVIDER, MemberFunction.GUEST, false);
        var hearing = called(MeetingKind.PUBLIC_HEARING, START.plusDays(2));
        assertThat(open.coming(cycle, 0, 25)).isEmpty();
        as(() -> hold.sendInvitation(hearing, AgendaItem.titled("Úvod: Jitka Nováková", "Diskuse"), ""));
        assertThat(open.coming(cycle, 0, 25))
                .singleElement()
                .satisfies(one -> assertThat(one.id()).isEqualTo(hearing))
                .satisfies(one ->
                        assertThat(one.topics()).containsExactly("Úvod: " + Side.PROVIDER.inRecord(), "Diskuse"));
        assertThat(open.coming(null, 0, 25))
                .extracting(PublicMeetings.Announced::id)
                .contains(hearing);

        invited();
        assertThat(open.coming(cycle, 0, 25))
                .as("a regular one is the group's own")
                .hasSize(1);
        agree(false, true);
        assertThat(open.coming(cycle, 0, 25))
                .extracting(PublicMeetings.Announced::id)
                .containsExactly(meeting, hearing);
        as(() -> hold.cancel(hearing, "Sál není volný."));
        assertThat(open.coming(cycle, 0, 25))
                .extracting(PublicMeetings.Announced::id)
                .containsExactly(meeting);
        now(START.plusMinutes(1));
        assertThat(open.coming(cycle, 0, 25)).isEmpty();
    }

    @Test
    void moreMeetingsOfAGroupTakeNoMoreStatements() {
        agree(false, true);
        invited();
        var few = Statements.of(() -> open.coming(cycle, 0, 25));
        for (int i = 1; i < 6; i++) {
            var more = called(MeetingKind.REGULAR, START.plusDays(i));
            as(() -> hold.sendInvitation(more, AgendaItem.titled("Zahájení"), ""));
        }
        assertThat(Statements.of(() -> open.coming(cycle, 0, 25))).hasSameSizeAs(few);
    }

    private long letters(String subject) {
        return database.sql("select count(*) from letter where about = ? and subject like ?")
                .params(meeting, subject)
                .query(Long.class)
                .single();
    }
}
