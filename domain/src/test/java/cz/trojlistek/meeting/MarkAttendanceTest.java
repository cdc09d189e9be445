package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twelve members with a vote are invited and the meeting has begun two hours ago. */
@SuppressWarnings("NullAway.Init")
class MarkAttendanceTest extends MeetingScene {

    @Autowired
    MarkAttendance marks;

    @Autowired
    AcceptGuests guests;

    private void begun() {
        invited();
        now(START.plusHours(2));
    }

    private void mark(
            UUID member, Attended attended, @Nullable LocalTime arrived, @Nullable LocalTime left, String who) {
        as(() -> marks.mark(meeting, member, new NewMark(attended, arrived, left, who)));
    }

    private void came(int count) {
        members.subList(0, count).forEach(member -> mark(member, Attended.PRESENT, null, null, ""));
    }

    private AttendanceRow row(UUID member) {
        return as(() -> read.attendance(meeting, 0, 50)).stream()
                .filter(row -> row.membership().equals(member))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyMarkIsKeptBeforeAttendanceIsRecorded() {
        begun();
        mark(members.get(0), Attended.PRESENT, LocalTime.of(14, 30), LocalTime.of(15, 45), "");
        mark(members.get(1), Attended.EXCUSED, null, null, "");
        mark(members.get(1), Attended.SUBSTITUTE, null, null, "Jiný zástupce");

        assertThat(row(members.get(0)).attended()).isEqualTo(Attended.PRESENT);
        assertThat(row(members.get(0)).leftAt()).isAfter(row(members.get(0)).arrivedAt());
        assertThat(row(members.get(1)).substitute()).isEqualTo("Jiný zástupce");
        assertThat(row(members.get(2)).marked()).isFalse();
        assertThat(row(members.get(2)).attended()).isEqualTo(Attended.ABSENT);
        assertThat(database.sql("""
                        select before || ' > ' || after from audit_entry
                        where action = 'AttendanceMarked' and subject = ? order by id desc limit 1""").param(meeting).query(String.class).single())
                .contains("Zástupce uživatelů 2", "EXCUSED", "SUBSTITUTE", "Jiný zástupce");
    }

    @Test
    void BR_106_sixMarkedOfTwelveAreNoQuorumAndSevenAre() {
        begun();
        came(6);
        as(() -> marks.record(meeting, 0));
        assertThat(state()).isEqualTo(MeetingState.ADJOURNED);

        as(() -> hold.setNewDate(meeting, START.plusDays(14), "Radnice"));
        assertThat(row(members.getFirst()).marked()).isFalse(); // marks are to a date
        invited();
        now(START.plusDays(14).plusHours(1));
        came(7);
        as(() -> marks.record(meeting, 0));
        assertThat(state()).isEqualTo(MeetingState.QUORATE);
    }

    @Test
    void BR_106_whoLeftBeforeAnotherCameIsNotThereWithThem() {
        begun();
        came(6);
        mark(members.get(5), Attended.PRESENT, null, LocalTime.of(15, 0), "");
        mark(members.get(6), Attended.PRESENT, LocalTime.of(15, 0), null, "");

        as(() -> marks.record(meeting, 0));

        assertThat(state()).isEqualTo(MeetingState.ADJOURNED); // seven came, six were there at once
    }

    @Test
    void BR_106_aSubstituteCountsForTheMemberTheyCameFor() {
        begun();
        came(6);
        mark(members.get(6), Attended.SUBSTITUTE, null, null, "Jiný zástupce");

        as(() -> marks.record(meeting, 0));

        assertThat(state()).isEqualTo(MeetingState.QUORATE);
        assertThat(row(members.get(6)).substitute()).isEqualTo("Jiný zástupce");
    }

    @Test
    void BR_107_guestsByNameAndASubstituteOfOneWithoutAVoteDoNotMakeAQuorum() {
        var guest = admit("Nová členka", Side.PUBLIC, MemberFunction.GUEST, false);
        begun();
        came(6);
        mark(guest, Attended.SUBSTITUTE, null, null, "Její kolega");
        as(() -> marks.noteGuest(meeting, "Host <b>z kraje</b>", "Krajský úřad"));
        var struck = as(() -> marks.noteGuest(meeting, "Omylem zapsaný", ""));
        as(() -> marks.strikeGuest(meeting, struck));

        as(() -> marks.record(meeting, 2));

        assertThat(state()).isEqualTo(MeetingState.ADJOURNED);
        var facts = as(() -> read.get(meeting)).facts();
        assertThat(facts.guests()).isEqualTo(3);
        assertThat(as(() -> read.guests(meeting)))
                .extracting(GuestRow::name, GuestRow::organisation)
                .containsExactly(Tuple.tuple("Host <b>z kraje</b>", "Krajský úřad"));
        refuses("meeting.guest-attends-first", "membership", () -> guests.accept(guest)); // the colleague was there
    }

    @Test
    void whoComesLaterOrLeavesAfterTheRecordChangesNoQuorum() {
        begun();
        came(7);
        as(() -> marks.record(meeting, 0));

        mark(members.get(6), Attended.PRESENT, null, LocalTime.of(15, 30), "");
        mark(members.get(7), Attended.PRESENT, LocalTime.of(15, 30), null, "");

        assertThat(state()).isEqualTo(MeetingState.QUORATE);
        assertThat(row(members.get(6)).leftAt()).isNotNull();
        assertThat(row(members.get(7)).attended()).isEqualTo(Attended.PRESENT);
        assertThat(as(() -> read.get(meeting)).facts().presentVoting()).isEqualTo(7);
        refuses(
                "meeting.attendance-is-recorded",
                "attended",
                () -> marks.mark(meeting, members.get(6), new NewMark(Attended.ABSENT, null, null, "")));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        invited();
        refuses(
                "meeting.not-yet-begun",
                "presentMembers",
                () -> marks.mark(meeting, members.getFirst(), new NewMark(Attended.PRESENT, null, null, "")));
        now(START.plusHours(2));
        refuses("wording.missing", "substitute", () -> new NewMark(Attended.SUBSTITUTE, null, null, " "));
        refusesTimes("meeting.left-too-early", "left", LocalTime.of(15, 0), LocalTime.of(15, 0));
        refusesTimes("meeting.left-too-early", "left", null, LocalTime.of(13, 59));
        refusesTimes("meeting.time-to-come", "arrived", LocalTime.of(16, 1), null);
        refusesTimes("meeting.time-to-come", "left", null, LocalTime.of(16, 1));
        refuses("wording.missing", "name", () -> marks.noteGuest(meeting, " ", ""));
        refuses("wording.too-long", "organisation", () -> marks.noteGuest(meeting, "Host", "x".repeat(201)));
        refuses("meeting.guests-unusable", "guests", () -> marks.record(meeting, -1));
        refuses("meeting.guests-unusable", "guests", () -> marks.record(meeting, Integer.MAX_VALUE));
        as(() -> marks.record(meeting, 0));
        refuses(
                "meeting.out-of-step.adjourned",
                null,
                () -> marks.mark(meeting, members.getFirst(), new NewMark(Attended.PRESENT, null, null, "")));
        refuses("meeting.out-of-step.adjourned", null, () -> marks.noteGuest(meeting, "Host", ""));
    }

    private void refusesTimes(String code, String field, @Nullable LocalTime arrived, @Nullable LocalTime left) {
        refuses(
                code,
                field,
                () -> marks.mark(meeting, members.getFirst(), new NewMark(Attended.PRESENT, arrived, left, "")));
    }

    @Test
    void onlyWhoLeadsTheGroupMarksAndElsewhereThereIsNoSuchMeeting() {
        people.allRolesOf(TestPeople.KURIM);
        people.inGroup("clenka.teto", Role.GROUP_MEMBER, TestPeople.BRNO, group);
        people.inGroup("manazerka.teto", Role.GROUP_MANAGER, TestPeople.BRNO, group);
        begun();
        var present = new NewMark(Attended.PRESENT, null, null, "");

        for (Runnable step : List.<Runnable>of(
                () -> marks.mark(meeting, members.getFirst(), present),
                () -> marks.noteGuest(meeting, "Host", ""),
                () -> marks.strikeGuest(meeting, UUID.randomUUID()),
                () -> marks.record(meeting, 0))) {
            assertThatThrownBy(() -> actors.as("coordinator.6209", step)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> actors.as("clenka.teto", step)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> read.guests(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> marks.mark(meeting, UUID.randomUUID(), present)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(() -> marks.strikeGuest(meeting, UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
        actors.as("manazerka.teto", () -> marks.mark(meeting, members.getFirst(), present));
    }

    @Test
    void aMarkAndARecordTakeAsManyStatementsOfManyAsOfFew() {
        begun();
        var few = statements(members.get(0));
        now(LocalDateTime.of(2008, 10, 1, 9, 0));
        for (int i = 0; i < 30; i++) {
            admit("Další " + i, Side.PUBLIC, MemberFunction.GUEST, false);
        }
        now(START.plusHours(2));

        assertThat(statements(members.get(1))).hasSameSizeAs(few);
    }

    private List<String> statements(UUID member) {
        return Statements.of(() -> {
            mark(member, Attended.PRESENT, null, null, "");
            as(() -> read.attendance(meeting, 0, 100));
        });
    }
}
