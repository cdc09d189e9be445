package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Of fourteen members with a vote one has an account and one an address; the meeting goes on. */
@SuppressWarnings("NullAway.Init")
class TakeVotesTest extends MeetingScene {

    private static final String VOTER = "clenka.teto";

    @Autowired
    TakeVotes votes;

    @Autowired
    ReadBallots ballots;

    @Autowired
    MarkAttendance marks;

    UUID voter;
    UUID written;
    String token;

    @BeforeEach
    void theMeetingGoesOn() {
        advance.enter(cycle, Phase.ORGANISING); // later one begins as a guest
        var person = people.inGroup(VOTER, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        voter = as(() -> groups.admit(
                group, new NewMember("Členka s účtem", "", Side.PROVIDER, MemberFunction.MEMBER, true, person)));
        written = as(() -> groups.admit(
                group,
                new NewMember(
                        "Člen s dopisem", "", Side.PROVIDER, MemberFunction.MEMBER, true, null, "clen@domov.cz")));
        advance.enter(cycle, Phase.ANALYSING);
        invited();
        var body = database.sql("select body from letter where about = ?")
                .param(meeting)
                .query(String.class)
                .single();
        var from = body.indexOf("/invitations/") + "/invitations/".length();
        token = body.substring(from, body.indexOf('?', from));
        now(START.plusHours(1));
        var present = new HashSet<>(members.subList(0, 7));
        present.add(voter);
        present.add(written);
        as(() -> hold.recordAttendance(meeting, present, 0));
    }

    private UUID opened() {
        return as(() -> votes.open(meeting, "Skupina schvaluje <b>SWOT</b>."));
    }

    private ReadMeetings.DecisionRow decided() {
        return as(() -> read.decisions(meeting)).getFirst();
    }

    @Test
    void everybodyVotesOnceAndMayChangeItUntilItIsClosed() {
        var ballot = opened();
        actors.as(VOTER, () -> votes.vote(ballot, Choice.AGAINST));
        votes.voteByLink(token, ballot, Choice.FOR);
        actors.as(VOTER, () -> votes.vote(ballot, Choice.FOR));
        assertThat(actors.as(VOTER, () -> ballots.list(meeting)).getFirst()).satisfies(row -> {
            assertThat(row.cast()).isEqualTo(2);
            assertThat(row.entitled()).isEqualTo(9);
            assertThat(row.mayVote()).isTrue();
            assertThat(row.mine()).isEqualTo(Choice.FOR);
        });

        as(() -> votes.close(ballot));

        assertThat(decided()).satisfies(row -> {
            assertThat(row.method()).isEqualTo(DecisionMethod.ELECTRONIC);
            assertThat(row.votesFor()).isEqualTo(2);
            assertThat(row.votesAgainst()).isZero();
            assertThat(row.adopted()).isFalse(); // two of nine who are there
            assertThat(row.takenAt()).isNotNull();
        });
        refusesVote(() -> actors.as(VOTER, () -> votes.vote(ballot, Choice.AGAINST)));
        refusesVote(() -> votes.voteByLink(token, ballot, Choice.AGAINST));
        refuses("meeting.ballot-closed", "ballot", () -> votes.close(ballot));
        assertThat(actors.as(VOTER, () -> ballots.votes(ballot, 0, 20)))
                .hasSize(9)
                .contains(new ReadBallots.VoteRow("Členka s účtem", Choice.FOR));
        assertThat(database.sql(
                                "select before from audit_entry where action = 'VoteCast' and subject = ? and before <> ''")
                        .param(meeting)
                        .query(String.class)
                        .single())
                .contains("Členka s účtem", "AGAINST");
    }

    private void refusesVote(Runnable vote) {
        assertThatThrownBy(vote::run)
                .isInstanceOfSatisfying(
                        MeetingUnusable.class,
                        refused -> assertThat(refused.code()).isEqualTo("meeting.ballot-closed"));
    }

    @Test
    void whatTheProgramCountedStandsBeforeWhatIsWrittenDown() {
        var ballot = opened();
        refuses("meeting.ballot-open", "decisions", () -> hold.recordDecisions(meeting, List.of()));
        refuses("meeting.ballot-open", "wording", this::opened);
        as(() -> votes.close(ballot));
        as(() -> hold.recordDecisions(
                meeting, List.of(new NewDecision("Příště v Kuřimi", DecisionMethod.CONSENSUS, 5, 5, 5, null))));

        assertThat(as(() -> read.decisions(meeting)))
                .extracting(
                        ReadMeetings.DecisionRow::method,
                        ReadMeetings.DecisionRow::votesFor,
                        ReadMeetings.DecisionRow::adopted)
                .containsExactly(
                        Tuple.tuple(DecisionMethod.ELECTRONIC, 0, false),
                        Tuple.tuple(DecisionMethod.CONSENSUS, 0, true));
        refuses("meeting.out-of-step.held", null, () -> votes.open(meeting, "Pozdě"));
    }

    @Test
    void BR_106_whoLeftBeforeADecisionIsNotCountedInItsQuorum() {
        leaves(members.get(0), LocalTime.of(14, 30));
        refuses("meeting.decision-time-missing", "decisions.0.takenAt", () -> decide(8, null));
        refuses("meeting.more-votes-than-present", "decisions.0.votesFor", () -> decide(9, LocalTime.of(14, 45)));
        refuses("meeting.time-before-start", "decisions.0.takenAt", () -> decide(1, LocalTime.of(13, 59)));
        refuses("meeting.time-to-come", "decisions.0.takenAt", () -> decide(1, LocalTime.of(15, 1)));
        leaves(members.get(1), LocalTime.of(14, 50));
        refuses("meeting.no-quorum-then", "decisions.0.takenAt", () -> decide(7, LocalTime.of(14, 55)));
        refuses("meeting.no-quorum-then", "wording", this::opened);

        decide(5, LocalTime.of(14, 45));

        assertThat(decided().adopted()).isTrue(); // five of the eight who were there then
    }

    private void leaves(UUID member, LocalTime left) {
        as(() -> marks.mark(meeting, member, new NewMark(Attended.PRESENT, null, left, "")));
    }

    private void decide(int inFavour, @Nullable LocalTime at) {
        as(() -> hold.recordDecisions(
                meeting, List.of(new NewDecision("Schvaluje se SWOT", DecisionMethod.COUNTED, inFavour, 0, 0, at))));
    }

    @Test
    void BR_106_onAnotherDayNobodyIsThereToVote() {
        now(START.plusDays(1));
        refuses("meeting.ballot-another-day", "wording", () -> votes.open(meeting, "Skupina schvaluje SWOT."));
    }

    @Test
    void BR_107_whoIsNotThereOrHasNoVoteDoesNotVote() {
        leaves(voter, LocalTime.of(14, 30));
        var ballot = opened();

        assertThatThrownBy(() -> actors.as(VOTER, () -> votes.vote(ballot, Choice.FOR)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> votes.vote(ballot, Choice.FOR))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> votes.voteByLink("jiny", ballot, Choice.FOR)).isInstanceOf(NotFound.class);
        assertThat(actors.as(VOTER, () -> ballots.list(meeting)).getFirst().mayVote())
                .isFalse();
        refuses("meeting.choice-missing", "choice", () -> votes.voteByLink(token, ballot, null));
    }

    @Test
    void onlyWhoLeadsTheGroupOpensAndClosesAndOnlyTheGroupReadsTheNames() {
        people.allRolesOf(TestPeople.KURIM);
        people.allRolesOf(TestPeople.BRNO);
        var ballot = opened();

        for (Runnable step : List.<Runnable>of(() -> votes.open(meeting, "Další"), () -> votes.close(ballot))) {
            assertThatThrownBy(() -> actors.as("coordinator.6209", step)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as(VOTER, step)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> ballots.list(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> ballots.votes(ballot, 0, 10)))
                .isInstanceOf(NotFound.class); // not before the end
        as(() -> votes.close(ballot));
        assertThatThrownBy(() -> actors.as("auditor.6203", () -> ballots.votes(ballot, 0, 10)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> ballots.votes(ballot, 0, 10)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void BR_109_thePublicReadsNumbersAndNoVoters() {
        var ballot = opened();
        votes.voteByLink(token, ballot, Choice.FOR);
        as(() -> votes.close(ballot));
        as(() -> hold.recordDecisions(meeting, List.of()));
        as(() -> hold.writeMinutes(meeting, "Text", List.of()));
        as(() -> hold.approveMinutes(meeting));
        as(() -> hold.publishMinutes(meeting, read.publicDraft(meeting)));

        assertThat(read.publicMinutes(meeting).decisions())
                .extracting(ReadMeetings.DecisionRow::votesFor, ReadMeetings.DecisionRow::method)
                .containsExactly(Tuple.tuple(1, DecisionMethod.ELECTRONIC));
        assertThat(read.publicMinutes(meeting).toString()).doesNotContain("Člen s dopisem");
    }

    @Test
    void listsTakeTheSameNumberOfStatementsWhateverTheirLength() {
        var one = opened();
        as(() -> votes.close(one));
        var few = statements(one);
        for (int i = 0; i < 10; i++) {
            var next = opened();
            as(() -> votes.close(next));
        }

        assertThat(statements(one)).hasSize(few.size());
    }

    private List<String> statements(UUID ballot) {
        return Statements.of(() -> as(() -> {
            ballots.list(meeting);
            ballots.votes(ballot, 0, 50);
            read.decisions(meeting);
        }));
    }
}
