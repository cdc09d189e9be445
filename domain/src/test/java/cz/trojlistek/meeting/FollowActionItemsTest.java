package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.meeting.FollowActionItems.OpenItem;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SuppressWarnings("NullAway.Init")
class FollowActionItemsTest extends MeetingScene {

    @Autowired
    FollowActionItems items;

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

        as(() -> hold.approveMinutes(meeting));

        assertThat(left(next)).containsExactly("Doplnit údaje");
        assertThat(left(meeting)).as("a meeting is not before itself").isEmpty();
    }

    @Test
    void whatIsDoneIsLeftNoMoreAndOnRecord() {
        minuted("Text");
        refuses("meeting.out-of-step.minutes-written", null, () -> items.done(meeting, 0));
        as(() -> hold.approveMinutes(meeting));

        as(() -> items.done(meeting, 0));

        assertThat(left(next)).isEmpty();
        assertThat(trail("ActionItemDone")).startsWith("COORDINATOR");
        refuses("meeting.item-done-already", "actionItems", () -> items.done(meeting, 0));
        for (int position : new int[] {-1, 1}) {
            assertThatThrownBy(() -> as(() -> items.done(meeting, position))).isInstanceOf(NotFound.class);
        }
        as(() -> hold.publishMinutes(meeting, read.publicDraft(meeting)));
        assertThat(as(() -> read.actionItems(meeting))).hasSize(1);
    }

    @Test
    void onlyWhoLeadsTheGroupTicksOff() {
        minuted("Text");
        as(() -> hold.approveMinutes(meeting));
        var member = "clenka." + UUID.randomUUID();
        var manager = "manazerka." + UUID.randomUUID();
        people.inGroup(member, Role.GROUP_MEMBER, TestPeople.BRNO, group);
        people.inGroup(manager, Role.GROUP_MANAGER, TestPeople.BRNO, group);
        people.allRolesOf(TestPeople.KURIM);

        assertThatThrownBy(() -> actors.as(member, () -> items.done(meeting, 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> items.done(meeting, 0)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as("coordinator.6209", () -> items.before(next, 0, 10)))
                .isInstanceOf(NotFound.class);
        actors.as(manager, () -> items.done(meeting, 0));
    }

    @Test
    void theListTakesTheSameNumberOfStatementsWhateverItsLength() {
        held();
        var one = statements();

        var many = IntStream.range(0, 40)
                .mapToObj(i -> new NewActionItem("Úkol " + i, "Zástupce uživatelů 2", LocalDate.of(2008, 11, 1)))
                .toList();
        as(() -> hold.writeMinutes(meeting, "Text", many));
        as(() -> hold.approveMinutes(meeting));

        assertThat(statements()).isEqualTo(one);
        assertThat(as(() -> items.before(next, 30, 25))).hasSize(10);
    }

    private List<String> statements() {
        return Statements.of(() -> as(() -> {
            items.before(next, 0, 25);
        }));
    }

    private List<String> left(UUID meeting) {
        return as(() -> items.before(meeting, 0, 50)).stream()
                .map(OpenItem::title)
                .toList();
    }
}
