package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class HoldMeetingsTest extends MeetingScene {

    @Autowired
    AcceptGuests guests;

    @Test
    void BR_105_sixDaysBeforeWithoutAReasonIsRefused() {
        now(LocalDateTime.of(2008, 10, 8, 8, 0));

        refuses("meeting.invitation-too-late", "urgentReason", this::invited);
        assertThat(state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void BR_105_sevenDaysBeforeIsEarlyEnough() {
        now(LocalDateTime.of(2008, 10, 7, 23, 59));

        invited();

        assertThat(state()).isEqualTo(MeetingState.INVITED);
    }

    @Test
    void BR_105_sixDaysBeforeWithAnUrgentReasonIsAcceptedAndAudited() {
        now(LocalDateTime.of(2008, 10, 8, 8, 0));

        as(() -> hold.sendInvitation(meeting, List.of("SWOT"), "Odbor potřebuje podklady do pátku."));

        assertThat(as(() -> read.get(meeting)).urgentReason()).isEqualTo("Odbor potřebuje podklady do pátku.");
        assertThat(trail("InvitationSent")).isEqualTo("COORDINATOR: Odbor potřebuje podklady do pátku.");
    }

    @Test
    void BR_105_theLeadTimeIsTheGroupsOwn() {
        as(() -> groups.agreeLeadTime(group, 0, 3));
        now(LocalDateTime.of(2008, 10, 11, 8, 0));

        invited();

        assertThat(state()).isEqualTo(MeetingState.INVITED);
    }

    @Test
    void BR_105_whoIsInvitedHearsOfANewDateInTimeToo() {
        invited();
        now(LocalDateTime.of(2008, 10, 10, 8, 0));

        refuses("meeting.invitation-too-late", "start", () -> hold.move(meeting, seen(), START.plusDays(1), "Radnice"));
        as(() -> hold.move(meeting, seen(), START.plusDays(7), "Radnice"));

        assertThat(as(() -> read.get(meeting)).facts().place()).isEqualTo("Radnice");
        assertThat(state()).isEqualTo(MeetingState.INVITED);
    }

    @Test
    void theSecondWhoMovesAMeetingIsToldAndOverwritesNothing() {
        int seen = seen();
        as(() -> hold.move(meeting, seen, START.plusDays(7), "Radnice"));

        var told = catchThrowableOfType(
                ChangedMeanwhile.class, () -> as(() -> hold.move(meeting, seen, START.plusDays(8), "Knihovna")));

        assertThat(told.now())
                .containsExactly(START.plusDays(7).atZone(PlanningClock.PRAGUE).toInstant(), "Radnice");
        assertThat(as(() -> read.get(meeting)).facts().place()).isEqualTo("Radnice");
        as(() -> hold.move(meeting, told.otherVersion(), START.plusDays(8), "Knihovna"));
        assertThat(as(() -> read.get(meeting)).facts().place()).isEqualTo("Knihovna");
    }

    @Test
    void BR_106_sixOfTwelveAreNoQuorum() {
        attendedBy(6);

        assertThat(state()).isEqualTo(MeetingState.ADJOURNED);
        assertThat(facts.get(meeting).quorate()).isFalse();
        assertThatThrownBy(() -> as(() -> hold.recordDecisions(meeting, List.of())))
                .isInstanceOf(MeetingOutOfStep.class);
    }

    @Test
    void BR_106_sevenOfTwelveAreAQuorum() {
        attendedBy(7);

        assertThat(state()).isEqualTo(MeetingState.QUORATE);
        assertThat(facts.get(meeting).quorate()).isTrue();
    }

    @Test
    void BR_106_aMeetingWithoutAQuorumMeetsAgainAndIsInvitedAgain() {
        attendedBy(6);
        var again = LocalDateTime.of(2008, 10, 28, 14, 0);

        as(() -> hold.setNewDate(meeting, again, "Radnice"));

        assertThat(state()).isEqualTo(MeetingState.PLANNED);
        assertThat(as(() -> read.adjournments(meeting)))
                .extracting(Adjournment::presentVoting, Adjournment::votingMembers)
                .containsExactly(Tuple.tuple(6, 12));
        invited();
        now(again.plusHours(1));
        as(() -> hold.recordAttendance(meeting, Set.copyOf(members), 0));
        assertThat(state()).isEqualTo(MeetingState.QUORATE);
    }

    @Test
    void aCancelledMeetingKeepsItsReasonAndFreesItsDate() {
        invited();
        refuses("wording.missing", "reason", () -> hold.cancel(meeting, " "));

        as(() -> hold.cancel(meeting, "Nemoc ve skupině."));

        assertThat(state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(as(() -> read.get(meeting)).cancelReason()).isEqualTo("Nemoc ve skupině.");
        assertThat(trail("MeetingCancelled")).isEqualTo("COORDINATOR: Nemoc ve skupině.");
        assertThat(facts.planned(group)).isEmpty();
        refuses("meeting.out-of-step.cancelled", null, () -> hold.move(meeting, seen(), START.plusDays(1), "Radnice"));
        refuses("meeting.out-of-step.cancelled", null, () -> hold.cancel(meeting, "Podruhé."));
        as(() -> hold.plan(group, List.of(START), "Dům seniorů"));
        assertThat(as(() -> read.perGroup(cycle, 0, 10)))
                .extracting(ReadMeetings.GroupMeetings::planned)
                .containsExactly(1);
    }

    @Test
    void aMeetingThatWasHeldIsNotCancelledAnyMore() {
        attendedBy(7);

        refuses("meeting.out-of-step.quorate", null, () -> hold.cancel(meeting, "Nemoc ve skupině."));
    }

    @Test
    void BR_107_guestsAndMembersWithoutAVoteDoNotMakeAQuorum() {
        var guest = admit("Host z veřejnosti", Side.PUBLIC, MemberFunction.GUEST, false);
        invited();
        now(START.plusHours(1));
        var present = new HashSet<>(members.subList(0, 6));
        present.add(guest);

        as(() -> hold.recordAttendance(meeting, present, 40));

        assertThat(state()).isEqualTo(MeetingState.ADJOURNED);
        assertThat(as(() -> read.get(meeting)).facts().votingMembers()).isEqualTo(12);
    }

    @Test
    void BR_107_aGuestGetsAVoteAfterAMeeting() {
        var guest = admit("Nová členka", Side.USER, MemberFunction.GUEST, false);
        refuses("meeting.guest-attends-first", "membership", () -> guests.accept(guest));

        invited();
        now(START.plusHours(1));
        as(() -> hold.recordAttendance(meeting, Set.of(guest), 0));
        as(() -> guests.accept(guest));

        assertThat(as(() -> read.attendance(meeting, 0, 50)))
                .filteredOn(row -> row.membership().equals(guest))
                .singleElement()
                .satisfies(row -> assertThat(row.voting()).isTrue());
        refuses("workinggroup.not-a-guest", "membership", () -> guests.accept(guest));
    }

    @Test
    void BR_108_minutesAreFinalOnlyAfterTheChairApproves() {
        minuted("Skupina probrala SWOT.");
        assertThat(facts.get(meeting).minutesApproved()).isFalse();
        assertThatThrownBy(() -> as(() -> hold.publishMinutes(meeting))).isInstanceOf(MeetingOutOfStep.class);

        as(() -> hold.returnMinutes(meeting, "Chybí výsledek hlasování."));
        assertThat(state()).isEqualTo(MeetingState.MINUTES_RETURNED);
        assertThatThrownBy(() -> as(() -> hold.approveMinutes(meeting))).isInstanceOf(MeetingOutOfStep.class);

        as(() -> hold.writeMinutes(meeting, "Skupina schválila SWOT 6 : 1.", List.of()));
        as(() -> hold.approveMinutes(meeting));
        assertThat(facts.get(meeting).minutesApproved()).isTrue();
        assertThat(as(() -> read.objections(meeting)))
                .extracting(Objection::wording)
                .containsExactly("Chybí výsledek hlasování.");
        assertThatThrownBy(() -> as(() -> hold.writeMinutes(meeting, "Přepis", List.of())))
                .isInstanceOf(MeetingOutOfStep.class);
    }

    @Test
    void BR_109_thePublicReadsSidesInsteadOfNames() {
        minuted("Zástupce  uživatelů 1 navrhl, zástupce uživatelů 11 a Zástupce uživatelů 12 souhlasili.");
        as(() -> hold.approveMinutes(meeting));
        assertThatThrownBy(() -> read.publicMinutes(meeting)).isInstanceOf(NotFound.class);

        as(() -> hold.publishMinutes(meeting));

        var record = read.publicMinutes(meeting); // by nobody in particular
        assertThat(record.text())
                .isEqualTo("zástupce uživatelů navrhl, zástupce uživatelů a zástupce uživatelů souhlasili.");
        assertThat(record.actionItems().getFirst().assignee()).isEqualTo("zástupce uživatelů");
        assertThat(record.present()).containsExactly(new PublicMinutes.SidePresent(Side.USER, 8));
        assertThat(record.decisions()).hasSize(1);
        assertThat(read.published(cycle, 0, 10))
                .extracting(PublicMinutes.Line::id)
                .containsExactly(meeting);
        assertThat(facts.planned(group)).isEmpty();
    }

    @Test
    void BR_109_aTextThatStillNamesAMemberIsRefused() {
        minuted("Skupina probrala SWOT.");
        as(() -> hold.approveMinutes(meeting));

        refuses(
                "meeting.name-in-public-minutes",
                "publicText",
                () -> hold.publishMinutes(meeting, "Navrhl Zástupce uživatelů 3."));
        as(() -> hold.publishMinutes(meeting, "Navrhl jeden ze zástupců."));

        assertThat(read.publicMinutes(meeting).text()).isEqualTo("Navrhl jeden ze zástupců.");
    }

    @Test
    void BR_111_monthlyMeetingsAreCountedByGroup() {
        var series = MonthlySeries.from(LocalDateTime.of(2008, 11, 11, 14, 0), 5);
        assertThat(series)
                .extracting(LocalDateTime::toLocalDate)
                .map(Object::toString)
                .containsExactly("2008-11-11", "2008-12-09", "2009-01-13", "2009-02-10", "2009-03-10");

        var planned = as(() -> hold.plan(group, series, "Dům seniorů"));
        held();

        assertThat(facts.planned(group))
                .startsWith(meeting)
                .endsWith(planned.getLast())
                .hasSize(6);
        assertThat(as(() -> read.perGroup(cycle, 0, 10)))
                .containsExactly(new ReadMeetings.GroupMeetings(group, GroupKind.WORKING, "Senioři", 6, 1));
    }

    @Test
    void theFifthWeekdayOfAMonthBecomesTheLast() {
        assertThat(MonthlySeries.from(LocalDateTime.of(2008, 10, 31, 9, 0), 3))
                .extracting(one -> one.toLocalDate().toString())
                .containsExactly("2008-10-31", "2008-11-28", "2008-12-26");
    }

    @Test
    void whoJoinsLaterChangesNoQuorumOfThePast() {
        attendedBy(7);
        as(() -> groups.release(members.getFirst()));

        assertThat(as(() -> read.get(meeting)).facts().quorate()).isTrue();
        assertThat(as(() -> read.get(meeting)).facts().presentVoting()).isEqualTo(7);
    }

    @Test
    void meetingsArePlannedOnceTheGroupsAreEstablishedUntilThePlanIsInForce() {
        advance.enter(cycle, Phase.ORGANISING);
        assertThatThrownBy(() -> as(() -> hold.plan(group, List.of(START.plusDays(1)), "Radnice")))
                .isInstanceOf(WrongPhase.class);
        advance.enter(cycle, Phase.IN_FORCE);

        assertThatThrownBy(() -> as(() -> hold.plan(group, List.of(START.plusDays(1)), "Radnice")))
                .isInstanceOf(WrongPhase.class);
        assertThatThrownBy(() -> as(() -> hold.plan(UUID.randomUUID(), List.of(START), "Radnice")))
                .isInstanceOf(NotFound.class);
    }
}
