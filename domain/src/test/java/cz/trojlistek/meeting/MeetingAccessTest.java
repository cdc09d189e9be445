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
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SuppressWarnings("NullAway.Init")
class MeetingAccessTest extends MeetingScene {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aForeignTerritorysMeetingLooksAbsent() {
        people.allRolesOf(TestPeople.KURIM);

        for (Runnable look : List.<Runnable>of(
                () -> read.get(meeting),
                () -> read.meetings(group, 0, 10),
                () -> read.attendance(meeting, 0, 10),
                () -> read.decisions(meeting),
                () -> hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), ""),
                () -> hold.plan(group, List.of(START.plusDays(1)), "Radnice"),
                () -> read.get(UUID.randomUUID()))) {
            assertThatThrownBy(() -> actors.as("coordinator.6209", look)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aMemberOfAnotherGroupDoesNotWriteTheseMinutes() {
        held();
        people.inGroup("clenka.jine", Role.GROUP_MEMBER, TestPeople.BRNO, UUID.randomUUID());
        people.inGroup("clenka.teto", Role.GROUP_MEMBER, TestPeople.BRNO, group);

        assertThatThrownBy(() -> actors.as("clenka.jine", () -> hold.writeMinutes(meeting, "Text", List.of())))
                .isInstanceOf(NotAllowed.class);
        actors.as("clenka.teto", () -> hold.writeMinutes(meeting, "Text", List.of()));

        assertThat(as(() -> read.get(meeting)).minutesBy()).isEqualTo("clenka.teto");
        assertThatThrownBy(() -> actors.as("clenka.teto", () -> hold.approveMinutes(meeting)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void theManagerLeadsTheMeetingAndOnlyTheCoordinatorPublishes() {
        people.inGroup("manazerka.teto", Role.GROUP_MANAGER, TestPeople.BRNO, group);
        minuted("Text");
        var next = as(() -> hold.plan(group, List.of(START.plusDays(7)), "Radnice"))
                .getFirst();
        people.inGroup("clenka.jina", Role.GROUP_MEMBER, TestPeople.BRNO, group);

        assertThatThrownBy(() -> actors.as("clenka.jina", () -> hold.cancel(next, "Nemoc.")))
                .isInstanceOf(NotAllowed.class);
        actors.as("manazerka.teto", () -> hold.cancel(next, "Nemoc."));

        actors.as("manazerka.teto", () -> hold.approveMinutes(meeting));

        assertThatThrownBy(() ->
                        actors.as("manazerka.teto", () -> hold.publishMinutes(meeting, read.publicDraft(meeting))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofTwoPeopleInvitingAtOnceOneIsToldThatSomethingChanged() throws Exception {
        var bothHaveLoaded = new CyclicBarrier(2);
        Callable<String> invite = () -> {
            try {
                new TransactionTemplate(transactions)
                        .executeWithoutResult(now -> as(() -> {
                            read.get(meeting); // loads the entity into this transaction
                            await(bothHaveLoaded);
                            hold.sendInvitation(meeting, AgendaItem.titled("SWOT"), "");
                        }));
                return "invited";
            } catch (OptimisticLockingFailureException changed) {
                return "changed meanwhile";
            }
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            var first = pool.submit(invite);
            var second = pool.submit(invite);
            assertThat(Stream.of(first.get(), second.get())).containsExactlyInAnyOrder("invited", "changed meanwhile");
        }
    }

    @Test
    void ofTwoPeoplePlanningTheSameMeetingAtOnceOneIsRefused() throws Exception {
        Callable<String> plan = () -> {
            try {
                new TransactionTemplate(transactions).executeWithoutResult(now -> {
                    as(() -> hold.plan(group, List.of(START.plusDays(21)), "Radnice"));
                });
                return "planned";
            } catch (MeetingUnusable refused) {
                return refused.code() + " " + refused.field();
            }
        };
        try (var pool = Executors.newFixedThreadPool(2)) {
            Future<String> second = new TransactionTemplate(transactions).execute(now -> {
                as(() -> hold.plan(group, List.of(START.plusDays(21)), "Radnice"));
                var other = pool.submit(plan);
                waitABit(other);
                return other;
            });
            assertThat(second.get()).isEqualTo("meeting.start-taken starts");
        }
    }

    /** It waits for this transaction at the index; whoever does not has finished by then. */
    private static void waitABit(Future<String> other) {
        try {
            other.get(1500, TimeUnit.MILLISECONDS);
        } catch (TimeoutException waits) {
            return;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void listsTakeTheSameNumberOfStatementsWhateverTheirLength() {
        held();
        var one = statements();

        now(START.plusDays(1));
        as(() -> hold.plan(group, MonthlySeries.from(START.plusMonths(1), 30), "Radnice"));
        for (int i = 0; i < 30; i++) {
            admit("Host " + i, Side.PUBLIC, MemberFunction.GUEST, false);
        }

        assertThat(statements()).isEqualTo(one);
        assertThat(one.size()).isLessThanOrEqualTo(40);
    }

    private List<String> statements() {
        return Statements.of(() -> as(() -> {
            read.meetings(group, 0, 50);
            read.meetingCount(group);
            read.get(meeting);
            read.attendance(meeting, 0, 50);
            read.decisions(meeting);
            read.actionItems(meeting);
            read.perGroup(cycle, 0, 50);
        }));
    }
}
