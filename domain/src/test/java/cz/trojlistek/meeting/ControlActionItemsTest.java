package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.actionitem.ActionItemState;
import cz.trojlistek.actionitem.ReadActionItems;
import cz.trojlistek.actionitem.ReadActionItems.Filter;
import cz.trojlistek.actionitem.WorkOnActionItems;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.ControlActionItems.ControlledItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What is left to do goes with the group from meeting to meeting. */
@SuppressWarnings("NullAway.Init")
class ControlActionItemsTest extends MeetingScene {

    @Autowired
    ControlActionItems items;

    @Autowired
    WorkOnActionItems work;

    @Autowired
    ReadActionItems list;

    UUID next;

    @BeforeEach
    void theNextMeeting() {
        next = as(() -> hold.plan(group, List.of(START.plusDays(28)), "Radnice"))
                .getFirst();
    }

    @Test
    void BR_108_theNextMeetingBeginsWithWhatIsLeftToDoOnceTheMinutesAreApproved() {
        minuted("Text");
        assertThat(left(next)).isEmpty();
        assertThat(as(() -> items.draftAgenda(next))).isEmpty();

        as(() -> hold.approveMinutes(meeting));

        assertThat(left(next)).containsExactly("Doplnit údaje");
        assertThat(left(meeting)).as("a meeting is not before itself").isEmpty();
        assertThat(as(() -> items.draftAgenda(next)))
                .extracting(AgendaItem::title)
                .containsExactly("Kontrola úkolů");
    }

    @Test
    void theInvitationCarriesWhatIsLeftByItselfAndNeverTwice() {
        approved();
        invite("Zahájení");
        assertThat(agenda()).containsExactly("Kontrola úkolů", "Zahájení");
        assertThat(controlled()).containsExactly("Doplnit údaje OPEN");

        adjourned();
        invite("kontrola úkolů", "Zahájení");
        assertThat(agenda()).containsExactly("kontrola úkolů", "Zahájení");
        assertThat(controlled()).containsExactly("Doplnit údaje OPEN");
    }

    @Test
    void whereNothingIsLeftTheAgendaStaysAsItIs() {
        approved();
        as(() -> work.settle(item()));
        invite("Zahájení");
        assertThat(agenda()).containsExactly("Zahájení");
        assertThat(controlled()).isEmpty();
    }

    @Test
    void anAgendaOfThirtyItemsGetsNoFurtherOneButTheListBesideIt() {
        approved();
        invite(IntStream.range(0, 30).mapToObj(i -> "Bod " + i).toArray(String[]::new));
        assertThat(agenda()).hasSize(30).doesNotContain("Kontrola úkolů");
        assertThat(controlled()).containsExactly("Doplnit údaje OPEN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PER_ROLLAM", "CONFERENCE", "PUBLIC_HEARING"})
    void whereNobodyMeetsAndBeforeThePublicNothingIsControlled(String kind) {
        approved();
        database.sql("update meeting set kind = ? where id = ?")
                .params(kind, next)
                .update();
        assertThat(left(next)).isEmpty();
        assertThat(as(() -> items.draftAgenda(next))).isEmpty();
    }

    @Test
    void theLetterNamesWhatIsLeft() {
        database.sql("update membership set email = 'kdosi@domov.cz' where id = ?")
                .param(members.getFirst())
                .update();
        approved();
        as(() -> work.start(item()));
        invite("Zahájení");
        assertThat(database.sql("select body from letter where about = ?")
                        .param(next)
                        .query(String.class)
                        .single())
                .contains("1. Kontrola úkolů\n2. Zahájení")
                .contains("– Doplnit údaje (Zástupce uživatelů 2, do 1. listopadu 2008, pracuje se na tom)");
    }

    @Test
    void theMinutesKeepHowThingsStoodThen() {
        approved();
        invite("Zahájení");
        as(() -> work.report(item(), "Hotovo"));
        assertThat(controlled()).as("before there are minutes").containsExactly("Doplnit údaje DONE");
        now(START.plusDays(28).plusHours(2));
        as(() -> hold.recordAttendance(next, Set.copyOf(members.subList(0, 8)), 0));
        as(() -> hold.recordDecisions(next, List.of()));
        as(() -> hold.writeMinutes(next, "Text", List.of()));

        as(() -> work.verify(item()));
        assertThat(controlled()).containsExactly("Doplnit údaje DONE");
        assertThat(as(() -> list.get(item())).facts().state()).isEqualTo(ActionItemState.VERIFIED);
    }

    @Test
    void whatIsApprovedAfterTheInvitationIsInTheMinutesToo() {
        minuted("Text");
        invite("Zahájení");
        assertThat(agenda()).containsExactly("Zahájení");
        as(() -> hold.approveMinutes(meeting));
        now(START.plusDays(28).plusHours(2));
        as(() -> hold.recordAttendance(next, Set.copyOf(members.subList(0, 8)), 0));
        as(() -> hold.recordDecisions(next, List.of()));
        as(() -> hold.writeMinutes(next, "Text", List.of()));
        assertThat(controlled()).containsExactly("Doplnit údaje OPEN");
    }

    @Test
    void aForeignMeetingLooksAbsent() {
        people.allRolesOf(TestPeople.KURIM);
        for (Runnable look : List.<Runnable>of(
                () -> items.left(next, 0, 10), () -> items.controlled(next, 0, 10), () -> items.draftAgenda(next))) {
            assertThatThrownBy(() -> actors.as("coordinator.6209", look)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theListsTakeTheSameNumberOfStatementsWhateverTheirLength() {
        held();
        var none = statements();

        var many = IntStream.range(0, 40)
                .mapToObj(i -> new NewActionItem("Úkol " + i, "Zástupce uživatelů 2", LocalDate.of(2008, 11, 1)))
                .toList();
        as(() -> hold.writeMinutes(meeting, "Text", many));
        as(() -> hold.approveMinutes(meeting));
        invite("Zahájení");

        assertThat(statements()).isEqualTo(none);
        assertThat(as(() -> items.left(next, 30, 25))).hasSize(10);
        assertThat(as(() -> items.controlled(next, 30, 25))).hasSize(10);
        assertThat(as(() -> list.ofGroup(group, Filter.ALL, 30, 25))).hasSize(10);
    }

    private List<String> statements() {
        return Statements.of(() -> as(() -> {
            items.left(next, 0, 25);
            items.controlled(next, 0, 25);
            list.ofGroup(group, Filter.LEFT, 0, 25);
            list.numbers(group);
            list.mine(0, 25);
        }));
    }

    private void approved() {
        minuted("Text");
        as(() -> hold.approveMinutes(meeting));
    }

    private void invite(String... agenda) {
        as(() -> hold.sendInvitation(next, AgendaItem.titled(agenda), ""));
    }

    private void adjourned() {
        now(START.plusDays(28).plusHours(2));
        as(() -> hold.recordAttendance(next, Set.copyOf(members.subList(0, 2)), 0));
        as(() -> hold.setNewDate(next, START.plusDays(60), "Radnice"));
    }

    private UUID item() {
        return as(() -> list.ofMeeting(meeting)).getFirst().id();
    }

    private List<String> agenda() {
        return as(() -> read.get(next)).agenda().stream().map(AgendaItem::title).toList();
    }

    private List<String> left(UUID meeting) {
        return as(() -> items.left(meeting, 0, 50)).stream()
                .map(ControlledItem::title)
                .toList();
    }

    private List<String> controlled() {
        return as(() -> items.controlled(next, 0, 50)).stream()
                .map(one -> one.title() + " " + one.state())
                .toList();
    }
}
