package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cz.trojlistek.cycle.WrongPhase;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.workinggroup.DecisionMajority;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.Quorum;
import cz.trojlistek.workinggroup.RulesOfProcedure;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
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

        as(() -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), "Odbor potřebuje podklady do pátku."));

        assertThat(as(() -> read.get(meeting)).urgentReason()).isEqualTo("Odbor potřebuje podklady do pátku.");
        assertThat(trail("InvitationSent")).isEqualTo("COORDINATOR: Odbor potřebuje podklady do pátku.");
    }

    @Test
    void BR_105_theLeadTimeIsTheGroupsOwn() {
        as(() -> groups.agreeRules(
                group, 0, new RulesOfProcedure(3, Quorum.MAJORITY, DecisionMajority.OF_PRESENT, 1, 0, false, false)));
        now(LocalDateTime.of(2008, 10, 11, 8, 0));

        invited();

        assertThat(state()).isEqualTo(MeetingState.INVITED);
    }

    @Test
    void BR_105_whoIsInvitedHearsOfANewDateInTimeToo() {
        invited();
        now(LocalDateTime.of(2008, 10, 10, 8, 0));

        refuses(
                "meeting.invitation-too-late",
                "urgentReason",
                () -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", " "));
        as(() -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", "Předseda onemocněl."));
        assertThat(as(() -> read.get(meeting)).urgentReason()).isEqualTo("Předseda onemocněl.");
        as(() -> hold.move(meeting, seen(), START.plusDays(7), "Radnice", "Už ne."));

        assertThat(as(() -> read.get(meeting)).facts().place()).isEqualTo("Radnice");
        assertThat(as(() -> read.get(meeting)).urgentReason())
                .as("told in time")
                .isEmpty();
        assertThat(state()).isEqualTo(MeetingState.INVITED);
    }

    @Test
    void theSecondWhoMovesAMeetingIsToldAndOverwritesNothing() {
        int seen = seen();
        as(() -> hold.move(meeting, seen, START.plusDays(7), "Radnice", ""));

        var told = catchThrowableOfType(
                ChangedMeanwhile.class, () -> as(() -> hold.move(meeting, seen, START.plusDays(8), "Knihovna", "")));

        assertThat(told.now())
                .containsExactly(START.plusDays(7).atZone(PlanningClock.PRAGUE).toInstant(), "Radnice");
        assertThat(as(() -> read.get(meeting)).facts().place()).isEqualTo("Radnice");
        as(() -> hold.move(meeting, told.otherVersion(), START.plusDays(8), "Knihovna", ""));
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
        refuses(
                "meeting.out-of-step.cancelled",
                null,
                () -> hold.move(meeting, seen(), START.plusDays(1), "Radnice", ""));
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
        assertThatThrownBy(() -> publish(draft())).isInstanceOf(MeetingOutOfStep.class);

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

        publish(draft());

        var record = read.publicMinutes(meeting); // by nobody in particular
        assertThat(record.text())
                .isEqualTo("zástupce uživatelů navrhl, zástupce uživatelů a zástupce uživatelů souhlasili.");
        assertThat(record.actionItems()).extracting(PublicMinutes.Item::doer).containsExactly(Doer.USER);
        assertThat(record.present()).containsExactly(new PublicMinutes.SidePresent(Side.USER, 8));
        assertThat(record.decisions()).hasSize(1);
        assertThat(read.published(cycle, 0, 10))
                .extracting(PublicMinutes.Line::id)
                .containsExactly(meeting);
        assertThat(facts.planned(group)).isEmpty();
    }

    @Test
    void BR_109_whoCameForAMemberOrAsAGuestIsNotNamedEither() {
        minuted("Sestra Klientky mluvila o péči, Host Domova souhlasil.");
        as(() -> hold.approveMinutes(meeting));
        database.sql("""
                        insert into meeting_guest (id, meeting, held_for, name, organisation)
                        select gen_random_uuid(), id, starts_at, 'Host Domova', '' from meeting where id = ?""").param(meeting).update();
        database.sql("update meeting_presence set substitute = 'Sestra Klientky' where meeting = ? and membership = ?")
                .params(meeting, members.getFirst())
                .update();
        database.sql("update meeting set place = 'U Zástupce uživatelů 5, Brno' where id = ?")
                .param(meeting)
                .update();

        var draft = draft();
        assertThat(draft.text()).isEqualTo("zástupce uživatelů mluvila o péči, zástupce veřejnosti souhlasil.");
        for (var name : List.of("Sestra klientky přišla.", "Mluvil Host\u00a0Domova.")) {
            refusesToPublish("publicText", new PublicVersion(draft.agenda(), draft.decisions(), name, draft.items()));
        }
        publish(draft);
        assertThat(read.publicMinutes(meeting).place()).isEqualTo("U zástupce uživatelů, Brno");
    }

    @Test
    void BR_109_aPartThatStillNamesAMemberIsRefused() {
        minuted("Skupina probrala SWOT.");
        as(() -> hold.approveMinutes(meeting));
        var draft = draft();
        var name = "Navrhl Zástupce uživatelů 3.";

        refusesToPublish("publicText", new PublicVersion(draft.agenda(), draft.decisions(), name, draft.items()));
        refusesToPublish(
                "agenda.1", new PublicVersion(List.of("Zahájení", name), draft.decisions(), "Text", draft.items()));
        refusesToPublish("decisions.0", new PublicVersion(draft.agenda(), List.of(name), "Text", draft.items()));
        refusesToPublish(
                "items.0",
                new PublicVersion(
                        draft.agenda(), draft.decisions(), "Text", List.of(new PublicVersion.Item(name, Doer.GROUP))));
        refuses(
                "meeting.public-parts-missing",
                "publicText",
                () -> hold.publishMinutes(
                        meeting, new PublicVersion(List.of(), draft.decisions(), "Text", draft.items())));
        assertThatThrownBy(() -> read.publicMinutes(meeting)).isInstanceOf(NotFound.class);
    }

    private void refusesToPublish(String field, PublicVersion version) {
        refuses("meeting.name-in-public-minutes", field, () -> hold.publishMinutes(meeting, version));
    }

    @Test
    void BR_109_thePublicReadsWhatWasGoneThroughAndKeptThatDay() {
        held();
        as(() -> hold.writeMinutes(
                meeting,
                "Hovořilo se o Zástupkyni uživatelů.",
                List.of(new NewActionItem("Zeptat se", "Zástupkyni uživatelů 2", LocalDate.of(2008, 11, 1)))));
        as(() -> hold.approveMinutes(meeting));
        assertThat(draft().items()).containsExactly(new PublicVersion.Item("Zeptat se", Doer.GROUP));
        publish(new PublicVersion(
                List.of("Zahájení", "Rozbor"),
                List.of("Schvaluje se rozbor"),
                "Hovořilo se.",
                List.of(new PublicVersion.Item("Zeptat se", Doer.CHAIR))));

        admit("Rozbor", Side.USER, MemberFunction.GUEST, false);

        var record = read.publicMinutes(meeting);
        assertThat(record.agenda()).containsExactly("Zahájení", "Rozbor");
        assertThat(record.decisions())
                .containsExactly(new ReadMeetings.DecisionRow(
                        "Schvaluje se rozbor", DecisionMethod.COUNTED, 6, 1, 1, null, true));
        assertThat(record.text()).isEqualTo("Hovořilo se.");
        assertThat(record.actionItems())
                .containsExactly(new PublicMinutes.Item("Zeptat se", Doer.CHAIR, LocalDate.of(2008, 11, 1)));
    }

    private PublicVersion draft() {
        return as(() -> read.publicDraft(meeting));
    }

    private void publish(PublicVersion version) {
        as(() -> hold.publishMinutes(meeting, version));
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
