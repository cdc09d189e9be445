package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Six of twelve came, and the group's rules allow to decide per rollam. */
@SuppressWarnings("NullAway.Init")
class VotePerRollamTest extends MeetingScene {

    private static final LocalDateTime UNTIL = START.plusDays(7);
    private static final String PROPOSAL = "Skupina schvaluje SWOT.";

    @Autowired
    VotePerRollam perRollam;

    @Autowired
    CountVotes count;

    @Autowired
    TakeVotes votes;

    @Autowired
    ReadBallots ballots;

    @Autowired
    RepeatInvitation repeat;

    @BeforeEach
    void tooFewCame() {
        agree(true);
        IntStream.range(0, 12)
                .forEach(i -> database.sql("update membership set email = ? where id = ?")
                        .params("clen" + i + "@domov.cz", members.get(i))
                        .update());
        attendedBy(6);
    }

    private void agree(boolean allowed) {
        var seen = database.sql("select version from working_group where id = ?")
                .param(group)
                .query(Integer.class)
                .single();
        as(() -> groups.agreeRules(
                group,
                seen,
                new RulesOfProcedure(7, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, allowed, false)));
    }

    private void opened() {
        as(() -> perRollam.open(meeting, List.of(PROPOSAL), UNTIL));
    }

    private List<String> tokens() {
        return database
                .sql(
                        "select body from letter where about = ? and subject like 'Hlasování%' and body <> '' order by address")
                .param(meeting)
                .query(String.class)
                .list()
                .stream()
                .map(body -> body.substring(
                        body.indexOf("/invitations/") + 13, body.indexOf('\n', body.indexOf("/invitations/"))))
                .toList();
    }

    private void vote(int inFavour, int against) {
        var all = tokens();
        for (int i = 0; i < inFavour + against; i++) {
            var token = all.get(i);
            votes.voteByLink(
                    token, ballots.openByLink(token).getFirst().id(), i < inFavour ? Choice.FOR : Choice.AGAINST);
        }
    }

    private ReadMeetings.DecisionRow result() {
        return as(() -> read.decisions(meeting)).getFirst();
    }

    @Test
    void BR_106_sixVotesOfTwelveAreNoQuorum() {
        opened();
        assertThat(state()).isEqualTo(MeetingState.VOTING);
        vote(6, 0);
        now(UNTIL);
        count.perRollam(meeting);

        assertThat(state()).isEqualTo(MeetingState.HELD);
        assertThat(result().method()).isEqualTo(DecisionMethod.PER_ROLLAM);
        assertThat(result().votesFor()).isEqualTo(6);
        assertThat(result().adopted()).isFalse();
    }

    @Test
    void BR_106_sevenVotesOfTwelveDecideByTheMajorityOfThoseWhoVoted() {
        opened();
        vote(4, 3);
        now(UNTIL);
        count.perRollam(meeting);

        assertThat(result().adopted()).isTrue();
        assertThat(as(() -> read.get(meeting)).facts().presentVoting()).isEqualTo(6); // the meeting stays as it was
    }

    @Test
    void theLinkIsSentAgainToAMemberWithAVoteOnly() {
        var guest = admit("Host z kraje", Side.PROVIDER, MemberFunction.GUEST, false);
        database.sql("update membership set email = 'host@kraj.cz' where id = ?")
                .param(guest)
                .update();
        opened();
        assertThat(tokens()).hasSize(12);
        database.sql("update membership set email = 'spravna@domov.cz' where id = ?")
                .param(members.getFirst())
                .update();
        as(() -> repeat.to(meeting, members.getFirst()));

        assertThat(database.sql(
                                "select address from letter where about = ? and addressee = ? and problem = '' and subject like 'Hlasování%'")
                        .params(meeting, members.getFirst())
                        .query(String.class)
                        .list())
                .containsExactly("spravna@domov.cz");
        assertThat(tokens()).as("nobody else is written to again").hasSize(12);
        refuses("meeting.no-vote", "membership", () -> repeat.to(meeting, guest));
        now(UNTIL);
        count.perRollam(meeting);
        refuses("meeting.out-of-step.held", null, () -> repeat.to(meeting, members.getFirst()));
    }

    @Test
    void everybodyWithAVoteGetsALinkAndTheWordingStaysText() {
        as(() -> perRollam.open(meeting, List.of("Skupina <b>schvaluje</b> {link} $1", "Druhý návrh"), UNTIL));

        assertThat(tokens()).hasSize(12).doesNotHaveDuplicates();
        assertThat(database.sql("select body from letter where about = ? and subject like 'Hlasování%' limit 1")
                        .param(meeting)
                        .query(String.class)
                        .single())
                .contains("Skupina <b>schvaluje</b> {link} $1\n\nDruhý návrh", "úterý 21. října 2008, 14.00");
        assertThat(ballots.openByLink(tokens().getFirst())).hasSize(2);
    }

    @Test
    void aVoteAfterTheEndIsRefusedWhetherOrNotSomebodyHasCounted() {
        opened();
        var token = tokens().getFirst();
        var ballot = ballots.openByLink(token).getFirst().id();
        now(UNTIL);

        refuses("meeting.ballot-closed", "choice", () -> votes.voteByLink(token, ballot, Choice.FOR));
        assertThat(ballots.openByLink(token)).isEmpty();
        refuses("meeting.ballot-closed", "until", () -> perRollam.prolong(meeting, UNTIL.plusDays(1)));
        count.perRollam(meeting);
        assertThatThrownBy(() -> count.perRollam(meeting)).isInstanceOf(MeetingOutOfStep.class);
    }

    @Test
    void theEndMayMoveAndWhoVotedNeedNotVoteAgain() {
        opened();
        vote(1, 0);
        as(() -> perRollam.prolong(meeting, UNTIL.plusDays(3)));
        now(UNTIL.plusDays(1));

        assertThat(tokens()).hasSize(12); // the letters before are overtaken, their links stay good
        vote(0, 1); // the same member, otherwise
        now(UNTIL.plusDays(3));
        count.perRollam(meeting);
        assertThat(result().votesAgainst()).isOne();
        assertThat(result().votesFor()).isZero();
    }

    @Test
    void whatCannotBeIsRefused() {
        refuse("meeting.wordings-missing", "wordings", List.of(), UNTIL);
        refuse("meeting.wordings-missing", "wordings", Collections.nCopies(21, PROPOSAL), UNTIL);
        refuse("wording.missing", "wordings", List.of(" "), UNTIL);
        refuse("meeting.window-unusable", "until", List.of(PROPOSAL), null);
        refuse("meeting.window-unusable", "until", List.of(PROPOSAL), START);
        refuse("meeting.window-unusable", "until", List.of(PROPOSAL), START.plusDays(61));
        agree(false);
        refuse("meeting.per-rollam-not-agreed", "wordings", List.of(PROPOSAL), UNTIL);
        agree(true);
        opened();
        refuse("meeting.out-of-step.voting", null, List.of(PROPOSAL), UNTIL);
        refuses("meeting.out-of-step.voting", null, () -> hold.setNewDate(meeting, UNTIL, "Radnice"));
    }

    private void refuse(String code, @Nullable String field, List<String> wordings, @Nullable LocalDateTime until) {
        refuses(code, field, () -> perRollam.open(meeting, wordings, until));
    }

    @Test
    void onlyWhoLeadsTheGroupOpensAndElsewhereThereIsNoSuchMeeting() {
        people.allRolesOf(TestPeople.KURIM);
        people.inGroup("clenka.teto", Role.GROUP_MEMBER, TestPeople.BRNO, group);

        for (Runnable step : List.<Runnable>of(
                () -> perRollam.open(meeting, List.of(PROPOSAL), UNTIL), () -> perRollam.prolong(meeting, UNTIL))) {
            assertThatThrownBy(() -> actors.as("coordinator.6209", step)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as("clenka.teto", step)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> as(() -> perRollam.open(UUID.randomUUID(), List.of(PROPOSAL), UNTIL)))
                .isInstanceOf(NotFound.class);
    }
}
