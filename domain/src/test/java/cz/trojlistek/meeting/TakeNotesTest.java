package cz.trojlistek.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cz.trojlistek.Statements;
import cz.trojlistek.TestPeople;
import cz.trojlistek.account.Role;
import cz.trojlistek.kernel.NotAllowed;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.meeting.MeetingNote.Beside;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The coordinator and a member of the group write down what is said of two items. */
@SuppressWarnings("NullAway.Init")
class TakeNotesTest extends MeetingScene {

    private static final String MEMBER = "clenka.poznamek";

    @Autowired
    TakeNotes notes;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void aMemberWhoWrites() {
        people.inGroup(MEMBER, Role.GROUP_MEMBER, TestPeople.BRNO, group);
    }

    @Test
    void BR_108_theNotesItemByItemAreTheDraftOfTheMinutes() {
        attendedBy(8);
        assertThat(as(() -> notes.notes(meeting)))
                .extracting(MeetingNote::edition)
                .containsExactly(0, 0);
        assertThat(as(() -> notes.minutes(meeting)).wording())
                .as("nothing noted")
                .isEmpty();
        actors.as(MEMBER, () -> notes.keep(meeting, 2, 0, " Chybí odlehčovací <b>služby</b>.\r\nDoplní se. "));
        as(() -> hold.recordDecisions(meeting, List.of()));

        var draft = as(() -> notes.minutes(meeting));
        assertThat(draft.wording()).isEqualTo("1. Zahájení\n\n2. SWOT\nChybí odlehčovací <b>služby</b>.\nDoplní se.");
        assertThat(draft.edition()).isZero();
        as(() -> hold.writeMinutes(meeting, draft.wording(), 0, List.of(), null));
        assertThat(as(() -> read.get(meeting)).minutes()).isEqualTo(draft.wording());
    }

    /** A text that is being kept at that moment is seen or ends the handing over, it is not deleted with it. */
    @Test
    void BR_108_minutesWaitForTheNoteThatIsBeingKept() throws Exception {
        held();
        try (var pool = Executors.newFixedThreadPool(1)) {
            var handing = transactions.execute(held -> {
                actors.as(MEMBER, () -> notes.keep(meeting, MeetingNote.WHOLE, 0, "Psáno v poslední chvíli."));
                var other = pool.submit(() -> as(() -> hold.writeMinutes(meeting, "Celý zápis", 0, List.of(), null)));
                awaitLock();
                return other;
            });
            assertThatThrownBy(() -> Objects.requireNonNull(handing).get()).hasCauseInstanceOf(MinutesDiffer.class);
        }
        assertThat(as(() -> notes.minutes(meeting)).wording()).isEqualTo("Psáno v poslední chvíli.");
    }

    private void awaitLock() {
        for (int times = 0; !somebodyWaits(); times++) {
            assertThat(times).as("nobody waits").isLessThan(2000);
            LockSupport.parkNanos(10_000_000);
        }
    }

    private boolean somebodyWaits() {
        database.sql("select pg_stat_clear_snapshot()").query(rows -> {}); // or the transaction sees what it saw first
        return database.sql("""
                        select exists (select from pg_stat_activity
                            where datname = current_database() and wait_event_type = 'Lock')""").query(Boolean.class).single();
    }

    /** Somebody went on typing while the minutes were handed over and returned. */
    @Test
    void whatWasTypedFromMinutesThatCameBackStandsBesideThem() {
        held();
        var begun = as(() -> notes.keep(meeting, MeetingNote.WHOLE, 0, "Rozepsáno"));
        as(() -> hold.writeMinutes(meeting, "Předaný zápis", begun.edition(), List.of(), null));
        as(() -> hold.returnMinutes(meeting, "Chybí úkoly."));
        var typed = actors.as(MEMBER, () -> notes.keep(meeting, MeetingNote.WHOLE, begun.edition(), "Psáno dál"));

        assertThat(typed.wording()).isEqualTo("Předaný zápis");
        assertThat(typed.beside()).extracting(Beside::wording).containsExactly("Psáno dál");
        assertThat(as(() -> notes.minutes(meeting)).wording()).isEqualTo("Předaný zápis");
    }

    @Test
    void whoWasSecondHasTheOwnTextKeptBesideUntilOneIsChosen() {
        attendedBy(8);
        var first = as(() -> notes.keep(meeting, 1, 0, "Zahájil předseda."));
        assertThat(first.edition()).isEqualTo(1);
        var second = actors.as(MEMBER, () -> notes.keep(meeting, 1, 0, "Zahájila místopředsedkyně."));
        assertThat(second.wording()).isEqualTo("Zahájil předseda.");
        assertThat(second.beside())
                .extracting(Beside::wording, Beside::mine)
                .containsExactly(tuple("Zahájila místopředsedkyně.", true));
        assertThat(as(() -> notes.note(meeting, 1)).beside())
                .extracting(Beside::mine)
                .containsExactly(false);

        var typedOn = actors.as(MEMBER, () -> notes.keep(meeting, 1, 0, "Zahájila místopředsedkyně v devět."));
        assertThat(typedOn.beside())
                .singleElement()
                .extracting(Beside::wording)
                .isEqualTo("Zahájila místopředsedkyně v devět.");
        var other = typedOn.beside().getFirst();
        as(() -> notes.keep(meeting, 1, 1, "Zahájil předseda v devět."));
        var late = actors.as(MEMBER, () -> notes.settle(meeting, 1, 1, "Zahájila místopředsedkyně.", other));
        assertThat(late.wording()).as("it has changed once more").isEqualTo("Zahájil předseda v devět.");
        assertThat(late.beside()).hasSize(1);
        var unseen = as(() ->
                notes.settle(meeting, 1, 2, "Zahájili oba.", second.beside().getFirst()));
        assertThat(unseen.beside())
                .as("typed on since")
                .singleElement()
                .extracting(Beside::wording)
                .isEqualTo("Zahájila místopředsedkyně v devět.");
        assertThat(unseen.edition()).isEqualTo(2);
        var settled = as(() -> notes.settle(meeting, 1, 2, "Zahájili oba.", other));
        assertThat(settled.wording()).isEqualTo("Zahájili oba.");
        assertThat(settled.edition()).isEqualTo(3);
        assertThat(settled.beside()).isEmpty();
    }

    @Test
    void whoComesToTheSameTextHasNothingBeside() {
        attendedBy(8);
        as(() -> notes.keep(meeting, 1, 0, "Zahájil předseda."));
        actors.as(MEMBER, () -> notes.keep(meeting, 1, 0, "Jinak"));
        var same = actors.as(MEMBER, () -> notes.keep(meeting, 1, 0, "Zahájil předseda."));
        assertThat(same.beside()).isEmpty();
        assertThat(same.edition()).isEqualTo(1);
    }

    @Test
    void minutesAreNotHandedOverPastTheTextOfAnother() {
        held();
        actors.as(MEMBER, () -> notes.keep(meeting, MeetingNote.WHOLE, 0, "Text členky"));
        refuses("meeting.minutes-differ", "text", () -> hold.writeMinutes(meeting, "Můj text", 0, List.of(), null));
        var met = as(() -> notes.keep(meeting, MeetingNote.WHOLE, 0, "Můj text"));
        refuses(
                "meeting.minutes-differ",
                "text",
                () -> hold.writeMinutes(meeting, "Můj text", met.edition(), List.of(), null));
        var joined = as(() -> notes.settle(
                meeting,
                MeetingNote.WHOLE,
                met.edition(),
                "Text obou",
                met.beside().getFirst()));
        as(() -> hold.writeMinutes(meeting, "Text obou", joined.edition(), List.of(), null));
        assertThat(state()).isEqualTo(MeetingState.MINUTES_WRITTEN);
        as(() -> hold.returnMinutes(meeting, "Chybí úkoly."));
        var returned = actors.as(MEMBER, () -> notes.minutes(meeting));
        assertThat(returned.wording()).as("it goes on from what was returned").isEqualTo("Text obou");
        assertThat(returned.edition()).isZero();
    }

    @Test
    void ofTwentyWhoTypeAtOnceNobodyLosesAWord() {
        attendedBy(8);
        var people = IntStream.range(0, 20).mapToObj(i -> MEMBER + i).toList();
        people.forEach(login -> this.people.inGroup(login, Role.GROUP_MEMBER, TestPeople.BRNO, group));
        try (var crowd = Executors.newFixedThreadPool(20)) {
            CompletableFuture.allOf(people.stream()
                            .map(login -> CompletableFuture.runAsync(
                                    () -> actors.as(login, () -> notes.keep(meeting, 1, 0, "Text " + login)), crowd))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
        var note = as(() -> notes.note(meeting, 1));
        assertThat(note.edition()).isEqualTo(1);
        assertThat(note.beside()).hasSize(19).extracting(Beside::wording).doesNotContain(note.wording());
    }

    @Test
    void notesEndWithTheApprovalAndAreNoEntryOfTheTrail() {
        attendedBy(8);
        var before = trail();
        as(() -> notes.keep(meeting, 1, 0, "Zahájil předseda."));
        actors.as(MEMBER, () -> notes.keep(meeting, 1, 0, "Jinak"));
        assertThat(trail()).isEqualTo(before);
        as(() -> hold.recordDecisions(meeting, List.of()));
        as(() -> hold.writeMinutes(meeting, "Text", 0, List.of(), null));
        assertThat(stored()).as("until they are approved").isEqualTo(2);
        as(() -> hold.approveMinutes(meeting));
        assertThat(stored()).isZero();
    }

    @Test
    void whoIsOutsideTooEarlyOrTooLateTakesNone() {
        invited();
        assertThat(as(() -> notes.mayTake(meeting))).isFalse();
        assertThatThrownBy(() -> as(() -> notes.keep(meeting, 1, 0, "Brzy"))).isInstanceOf(MeetingOutOfStep.class);
        now(START.plusHours(1));
        as(() -> hold.recordAttendance(meeting, Set.copyOf(members), 0));
        assertThat(actors.as(MEMBER, () -> notes.mayTake(meeting))).isTrue();
        people.allRolesOf(TestPeople.BRNO);
        people.allRolesOf(TestPeople.KURIM);
        assertThat(actors.as("auditor.6203", () -> notes.mayTake(meeting))).isFalse();
        for (Runnable step : List.<Runnable>of(
                () -> notes.notes(meeting),
                () -> notes.minutes(meeting),
                () -> notes.note(meeting, 1),
                () -> notes.keep(meeting, 1, 0, "Ne"),
                () -> notes.settle(meeting, 1, 0, "Ne", new Beside(meeting, "", "Ne", Instant.EPOCH, false)))) {
            assertThatThrownBy(() -> actors.as("auditor.6203", step)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> actors.as("coordinator.6209", step)).isInstanceOf(NotFound.class);
        }
        for (int item : new int[] {-1, 3}) {
            assertThatThrownBy(() -> as(() -> notes.keep(meeting, item, 0, "Ne")))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> as(() -> notes.keep(meeting, 1, 0, "x".repeat(TakeNotes.LONGEST + 1))))
                .isInstanceOf(RuleViolation.class);
        as(() -> hold.recordDecisions(meeting, List.of()));
        as(() -> hold.writeMinutes(meeting, "Text", 0, List.of(), null));
        assertThatThrownBy(() -> as(() -> notes.keep(meeting, 1, 0, "Pozdě"))).isInstanceOf(MeetingOutOfStep.class);
    }

    @Test
    void thirtyItemsTakeAsManyStatementsAsTwo() {
        attendedBy(8);
        as(() -> notes.keep(meeting, 1, 0, "a"));
        var few = Statements.of(() -> as(() -> notes.notes(meeting)));
        as(() -> notes.keep(meeting, 2, 0, "b"));
        actors.as(MEMBER, () -> notes.keep(meeting, 2, 0, "c"));
        assertThat(Statements.of(() -> as(() -> notes.notes(meeting)))).hasSameSizeAs(few);
    }

    private long trail() {
        return database.sql("select count(*) from audit_entry where subject = ?")
                .param(meeting)
                .query(Long.class)
                .single();
    }

    private long stored() {
        return database.sql("""
                        select (select count(*) from meeting_note where meeting = :meeting)
                            + (select count(*) from meeting_note_beside where meeting = :meeting)""").param("meeting", meeting).query(Long.class).single();
    }
}
