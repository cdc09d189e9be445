package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a group has agreed on decides its meetings, and what was decided stays. */
@SuppressWarnings("NullAway.Init")
class RulesOfProcedureTest extends MeetingScene {

    @Autowired
    AcceptGuests accepting;

    @Test
    void BR_106_twoThirdsOfTwelveAreEight() {
        agree(Quorum.TWO_THIRDS, DecisionMajority.OF_PRESENT, 1);
        attendedBy(7);
        assertThat(state()).isEqualTo(MeetingState.ADJOURNED);

        as(() -> hold.setNewDate(meeting, START.plusDays(14), "Radnice"));
        invited();
        now(START.plusDays(14).plusHours(2));
        as(() -> hold.recordAttendance(meeting, Set.copyOf(members.subList(0, 8)), 0));
        assertThat(state()).isEqualTo(MeetingState.QUORATE);
    }

    @Test
    void BR_106_aGroupThatOnlyAdvisesDecidesWithWhoeverComes() {
        agree(Quorum.NONE, DecisionMajority.OF_PRESENT, 1);
        attendedBy(1);

        assertThat(state()).isEqualTo(MeetingState.QUORATE);
    }

    @Test
    void BR_106_otherRulesChangeNoMeetingOfThePast() {
        attendedBy(7);
        agree(Quorum.TWO_THIRDS, DecisionMajority.CONSENSUS, 1);

        assertThat(state()).isEqualTo(MeetingState.QUORATE);
    }

    @Test
    void aDecisionIsAdoptedByTheMajorityOfItsDay() {
        assertThat(decided(DecisionMajority.OF_PRESENT)).containsExactly(true, false, false);
        agree(Quorum.MAJORITY, DecisionMajority.CONSENSUS, 1);
        assertThat(adopted()).containsExactly(true, false, false);
    }

    @Test
    void moreThanHalfOfAllMayBeAskedFor() {
        assertThat(decided(DecisionMajority.OF_ALL)).containsExactly(false, false, false);
    }

    @Test
    void consensusIsSpoiledByOneVoteAgainst() {
        assertThat(decided(DecisionMajority.CONSENSUS)).containsExactly(false, true, false);
    }

    /** Of twelve members eight are there. */
    private List<Boolean> decided(DecisionMajority majority) {
        agree(Quorum.MAJORITY, majority, 1);
        attendedBy(8);
        as(() -> hold.recordDecisions(
                meeting,
                List.of(
                        new NewDecision("Pět pro", 5, 3, 0),
                        new NewDecision("Čtyři pro", 4, 0, 4),
                        new NewDecision("Nikdo pro", 0, 0, 8))));
        return adopted();
    }

    private List<Boolean> adopted() {
        return as(() -> read.decisions(meeting)).stream()
                .map(ReadMeetings.DecisionRow::adopted)
                .toList();
    }

    @Test
    void BR_107_howOftenANewcomerIsAGuestTheGroupSays() {
        agree(Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 2);
        var guest = admit("Nová zájemkyně", Side.USER, MemberFunction.GUEST, false);
        members.addFirst(guest);
        attendedBy(8);

        refuses("meeting.guest-attends-first", "membership", () -> accepting.accept(guest));
        assertThat(as(() -> accepting.newcomers(group, 0, 10))).isEmpty();
        agree(Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1);
        assertThat(as(() -> accepting.newcomers(group, 0, 10)))
                .extracting(AcceptGuests.Newcomer::membership)
                .containsExactly(guest);
        as(() -> accepting.accept(guest));
    }

    @Test
    void howOftenAGroupMeetsInAYearIsCountedWithoutWhatWasCancelled() {
        var more = as(() -> hold.plan(
                group, List.of(LocalDateTime.of(2008, 12, 31, 23, 0), LocalDateTime.of(2009, 1, 1, 0, 0)), "Radnice"));
        assertThat(as(() -> read.meetingsThisYear(group))).isEqualTo(2);
        as(() -> hold.cancel(more.getFirst(), "Nemoc."));
        assertThat(as(() -> read.meetingsThisYear(group))).isEqualTo(1);
    }

    private void agree(Quorum quorum, DecisionMajority majority, int asGuest) {
        as(() -> groups.agreeRules(
                group, rulesSeen(), new RulesOfProcedure(7, quorum, majority, asGuest, 0, false, false)));
    }

    private int rulesSeen() {
        return database.sql("select version from working_group where id = ?")
                .param(group)
                .query(Integer.class)
                .single();
    }
}
