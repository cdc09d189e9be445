package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.workinggroup.GroupKind;
import cz.trojlistek.workinggroup.MemberFunction;
import cz.trojlistek.workinggroup.NewMember;
import cz.trojlistek.workinggroup.Side;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MeetingInputTest extends MeetingScene {

    private static final List<String> UNREADABLE = List.of("", "  ", "a\u0000b", "půl \ud83d", "\u202Eobráceně");

    @Test
    void datesThatCannotBeArePlannedNeither() {
        refuses("meeting.start-unusable", "starts.0", () -> hold.plan(group, List.of(START.minusYears(1)), "Radnice"));
        refuses("meeting.start-unusable", "starts.0", () -> hold.plan(group, List.of(START.plusYears(9)), "Radnice"));
        refuses("meeting.start-unusable", "start", () -> hold.plan(group, List.of(START.plusYears(9000)), "Radnice"));
        refuses("meeting.starts-missing", "starts", () -> hold.plan(group, List.of(), "Radnice"));
        refuses("meeting.start-taken", "starts", () -> hold.plan(group, List.of(START), "Radnice"));
        refuses(
                "meeting.start-taken",
                "starts",
                () -> hold.plan(group, List.of(START.plusDays(1), START.plusDays(1)), "Radnice"));
        refuses("meeting.count-unusable", "count", () -> MonthlySeries.from(START, 61));
        refuses("meeting.first-missing", "first", () -> MonthlySeries.from(null, 3));
        refuses(
                "meeting.start-unusable",
                "start",
                () -> hold.move(meeting, seen(), START.minusYears(1), "Radnice", ""));
    }

    @Test
    void textsNobodyCanReadAreRefusedAtTheirField() {
        held();
        var texts = Stream.concat(UNREADABLE.stream(), Stream.of("x".repeat(20_001)))
                .toList();
        for (var text : texts) {
            at("text", () -> hold.writeMinutes(meeting, text, List.of()));
            at("wording", () -> new NewDecision(text, 0, 0, 0));
            at("title", () -> new NewActionItem(text, "Koordinátorka", LocalDate.of(2008, 12, 1)));
            at("assignee", () -> new NewActionItem("Úkol", text, LocalDate.of(2008, 12, 1)));
            at("place", () -> hold.plan(group, List.of(START.plusMonths(1)), text));
        }
    }

    @Test
    void anInvitationNeedsTopicsPeopleCanRead() {
        refuses("meeting.agenda-missing", "agenda", () -> hold.sendInvitation(meeting, List.of(), ""));
        refuses("wording.missing", "title", () -> AgendaItem.titled(" "));
        refuses("meeting.planned-minutes-unusable", "plannedMinutes", () -> new AgendaItem("SWOT", "", -1, "", ""));
        refuses("meeting.planned-minutes-unusable", "plannedMinutes", () -> new AgendaItem("SWOT", "", 481, "", ""));
        at("presenter", () -> new AgendaItem("SWOT", "x".repeat(201), 0, "", ""));
        at("proposal", () -> new AgendaItem("SWOT", "", 0, "", "x".repeat(2001)));
        refuses(
                "meeting.agenda-missing",
                "agenda",
                () -> hold.sendInvitation(meeting, Collections.nCopies(31, new AgendaItem("SWOT", "", 0, "", "")), ""));
        at("title", () -> AgendaItem.titled("a\u0000b"));
        at("title", () -> AgendaItem.titled("x".repeat(301)));
        at("urgentReason", () -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), "x".repeat(1001)));
        now(START);
        refuses(
                "meeting.already-begun",
                "agenda",
                () -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), "Spěchá"));
    }

    @Test
    void aDocumentIsAnAddressOfTheWeb() {
        for (var bad : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "//mesto.example/a",
                "mesto.example",
                "https:///a",
                "https://urad.example@jinam.example/",
                "https://mesto.example/ a",
                "ftp://mesto.example/a",
                "https://mesto.example/" + "x".repeat(500))) {
            at("link", () -> new AgendaItem("SWOT", "", 0, bad, ""));
        }
        assertThat(new AgendaItem("SWOT", "", 0, " https://mesto.example/a?b=1 ", "").link())
                .isEqualTo("https://mesto.example/a?b=1");
    }

    @Test
    void attendanceIsOfThisGroupAndNotBeforeTheMeeting() {
        var elsewhere = as(() -> groups.admit(
                otherGroup(), new NewMember("Cizí člen", "", Side.USER, MemberFunction.MEMBER, false, null)));
        invited();
        refuses(
                "meeting.not-yet-begun",
                "presentMembers",
                () -> hold.recordAttendance(meeting, Set.copyOf(members), 0));

        now(START.plusMinutes(5));
        refuses("meeting.not-a-member", "presentMembers", () -> hold.recordAttendance(meeting, Set.of(elsewhere), 0));
        refuses(
                "meeting.not-a-member",
                "presentMembers",
                () -> hold.recordAttendance(meeting, Set.of(UUID.randomUUID()), 0));
        refuses("meeting.guests-unusable", "guests", () -> hold.recordAttendance(meeting, Set.copyOf(members), -1));
        refuses("meeting.guests-unusable", "guests", () -> hold.recordAttendance(meeting, Set.copyOf(members), 1001));
        assertThat(state()).isEqualTo(MeetingState.INVITED);
    }

    @Test
    void votesAreNeitherNegativeNorMoreThanThereWere() {
        attendedBy(8);

        refuses("meeting.votes-negative", "votesFor", () -> new NewDecision("SWOT", -1, 0, 0));
        refuses(
                "meeting.more-votes-than-present",
                "decisions.1.votesFor",
                () -> hold.recordDecisions(
                        meeting, List.of(new NewDecision("SWOT", 6, 2, 0), new NewDecision("SWOT", 6, 2, 1))));
        refuses(
                "meeting.more-votes-than-present",
                "decisions.0.votesFor",
                () -> hold.recordDecisions(
                        meeting, List.of(new NewDecision("SWOT", Integer.MAX_VALUE, Integer.MAX_VALUE, 1))));
        refuses(
                "meeting.too-many",
                "decisions",
                () -> hold.recordDecisions(meeting, Collections.nCopies(101, new NewDecision("SWOT", 8, 0, 0))));
        assertThat(state()).isEqualTo(MeetingState.QUORATE);
    }

    @Test
    void actionItemsAreDueAfterTheMeeting() {
        held();

        refuses(
                "meeting.due-before-meeting",
                "actionItems.0.due",
                () -> hold.writeMinutes(
                        meeting,
                        "Text",
                        List.of(new NewActionItem("Úkol", "Koordinátorka", LocalDate.of(2008, 10, 13)))));
        assertThat(state()).isEqualTo(MeetingState.HELD);
    }

    @Test
    void nothingHappensTwiceToAMeeting() {
        held();

        for (Runnable again : List.<Runnable>of(
                this::invited,
                () -> hold.move(meeting, seen(), START.plusMonths(1), "Radnice", ""),
                () -> hold.recordAttendance(meeting, Set.of(), 0),
                () -> hold.setNewDate(meeting, START.plusMonths(1), "Radnice"),
                () -> hold.recordDecisions(meeting, List.of()))) {
            assertThatThrownBy(() -> as(again)).isInstanceOf(MeetingOutOfStep.class);
        }
        minutesReturnedWithoutWords();
    }

    private void minutesReturnedWithoutWords() {
        as(() -> hold.writeMinutes(meeting, "<b>Text</b>", List.of()));
        at("objection", () -> hold.returnMinutes(meeting, " "));
        assertThat(as(() -> read.get(meeting)).minutes()).isEqualTo("<b>Text</b>");
    }

    private UUID otherGroup() {
        advance.enter(cycle, Phase.ORGANISING);
        var other = as(() -> groups.found(cycle, GroupKind.WORKING, "Rodiny"));
        return other;
    }

    private void at(String field, Runnable step) {
        assertThatThrownBy(() -> as(step))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }
}
