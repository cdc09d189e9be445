package cz.trojlistek.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.consultation.Consultation.Moment;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.RuleViolation;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsultationTest {

    static final LocalDate MARCH_20 = LocalDate.of(2009, 3, 20);
    static final LocalDate APRIL_20 = LocalDate.of(2009, 4, 20);
    static final Moment BEFORE = at("2009-03-19T10:00");
    static final Moment WITHIN = at("2009-04-08T14:02");
    static final Moment AFTER = at("2009-04-21T00:00");

    @Test
    void BR_121_sevenDaysAreTooShort() {
        assertThatThrownBy(() -> CommentWindow.between(MARCH_20, MARCH_20.plusDays(6), null))
                .isInstanceOfSatisfying(
                        CommentWindow.Unusable.class,
                        no -> assertThat(no.field()).isEqualTo("to"));
    }

    @Test
    void BR_121_eightDaysCountingBothEndsAreEnough() {
        assertThat(CommentWindow.between(MARCH_20, MARCH_20.plusDays(7), null).days())
                .isEqualTo(8);
        assertThat(CommentWindow.between(MARCH_20, APRIL_20, null).days()).isEqualTo(32);
    }

    @Test
    void BR_121_aWindowTurnedRoundOrEndlessIsRefused() {
        assertRefused("consultation.window-backwards", () -> CommentWindow.between(APRIL_20, MARCH_20, null));
        assertRefused("consultation.window-long", () -> CommentWindow.between(MARCH_20, LocalDate.MAX, null));
    }

    @Test
    void BR_122_theLastDayCountsToItsEndInPrague() {
        var window = CommentWindow.between(MARCH_20, APRIL_20, null);

        assertThat(window.opensAt()).isEqualTo(Instant.parse("2009-03-19T23:00:00Z")); // winter time
        assertThat(window.closesAt()).isEqualTo(Instant.parse("2009-04-20T22:00:00Z")); // summer time
        assertThat(window.closingTime()).isNull();
    }

    @Test
    void BR_122_aStatedTimeEndsTheLastDayEarlier() {
        var window = CommentWindow.between(
                LocalDate.of(2020, 2, 17), LocalDate.of(2020, 3, 17), LocalTime.of(12, 0)); // as MSK had it

        assertThat(window.closesAt()).isEqualTo(Instant.parse("2020-03-17T11:00:00Z"));
        assertThat(window.closingTime()).isEqualTo(LocalTime.NOON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23:59", "23:59:59"})
    void BR_122_theLastMinuteIsTheWholeDay(LocalTime stated) {
        assertThat(CommentWindow.between(MARCH_20, APRIL_20, stated))
                .isEqualTo(CommentWindow.between(MARCH_20, APRIL_20, null));
    }

    @Test
    void BR_121_aWindowInThePastIsRefused() {
        assertThatThrownBy(() -> announced(WITHIN))
                .isInstanceOfSatisfying(
                        CommentWindow.Unusable.class,
                        no -> assertThat(no.field()).isEqualTo("from"));
    }

    @Test
    void BR_121_beforeItOpensBothDaysMayMove() {
        var consultation = announced(BEFORE);

        consultation.moveWindow(0, MARCH_20.plusDays(7), APRIL_20.plusDays(7), "Oprava", BEFORE);

        assertThat(consultation.window().opensOn()).isEqualTo(MARCH_20.plusDays(7));
        assertThat(consultation.window().closesOn()).isEqualTo(APRIL_20.plusDays(7));
    }

    @Test
    void BR_121_whileItIsOpenOnlyTheLastDayMoves() {
        var consultation = announced(BEFORE);

        assertRefused(
                "consultation.window-begun",
                () -> consultation.moveWindow(0, MARCH_20.plusDays(1), APRIL_20.plusDays(1), "Oprava", WITHIN));
        assertRefused(
                "consultation.window-past",
                () -> consultation.moveWindow(0, MARCH_20, LocalDate.of(2009, 4, 7), "Oprava", WITHIN));
        consultation.moveWindow(0, MARCH_20, APRIL_20.plusDays(1), "Oprava", WITHIN);

        assertThat(consultation.window().closesAt()).isEqualTo(Instant.parse("2009-04-21T22:00:00Z"));
    }

    @Test
    void BR_121_aWindowThatIsOverStaysOver() {
        var consultation = announced(BEFORE);

        assertRefused(
                "consultation.already-closed",
                () -> consultation.moveWindow(0, MARCH_20, APRIL_20.plusDays(9), "Oprava", AFTER));
    }

    @Test
    void opensAndClosesByTheClockAndTwiceIsHarmless() {
        var consultation = announced(BEFORE);

        assertThatThrownBy(() -> consultation.open(BEFORE)).isInstanceOf(NotYetOpen.class);
        consultation.open(WITHIN);
        consultation.open(WITHIN);
        assertRefused("consultation.still-open", () -> consultation.close(WITHIN));
        consultation.close(AFTER);
        consultation.close(AFTER);

        assertThat(consultation.closed()).isTrue();
    }

    @Test
    void stepsAreRefusedOutOfOrder() {
        var consultation = announced(BEFORE);

        assertRefused("consultation.not-closed", () -> consultation.submitProposals(counted(1, 0, 0), WITHIN));
        assertRefused("consultation.not-proposed", () -> consultation.decide(0, WITHIN));
        assertRefused("consultation.not-proposed", () -> consultation.giveBack("Doplňte důvody."));
        assertRefused("consultation.not-decided", () -> consultation.incorporate(2, WITHIN));
        assertRefused("consultation.not-closed", () -> consultation.publish(counted(0, 0, 0), WITHIN));
        assertRefused("consultation.not-published", () -> consultation.decideRepetition(false, ""));
    }

    @Test
    void BR_124_nothingIsProposedOrDecidedWhileOneCommentIsOpen() {
        var consultation = closed();

        assertRefused("consultation.unsettled", () -> consultation.submitProposals(counted(1, 1, 0), AFTER));
        consultation.submitProposals(counted(1, 0, 0), AFTER);
        assertRefused("consultation.unsettled", () -> consultation.decide(1, AFTER));
    }

    @Test
    void givenBackWithAReasonIsProposedAgain() {
        var consultation = closed();
        consultation.submitProposals(counted(1, 0, 0), AFTER);
        assertRefused("consultation.already-proposed", consultation::requireProposable);

        assertThatThrownBy(() -> consultation.giveBack(" "))
                .isInstanceOfSatisfying(
                        Wording.Unusable.class, no -> assertThat(no.field()).isEqualTo("reason"));
        consultation.giveBack("Důvody u č. 3 a 7 nestačí.");

        consultation.requireProposable();
        assertThat(consultation.objection()).isEqualTo("Důvody u č. 3 a 7 nestačí.");
        consultation.submitProposals(counted(1, 0, 0), AFTER);
        assertThat(consultation.objection()).isEmpty();
    }

    @Test
    void BR_129_settlementsArePublishedAfterChangesAndOnce() {
        var consultation = closed();
        consultation.submitProposals(counted(1, 0, 0), AFTER);
        consultation.decide(0, AFTER);

        assertRefused("consultation.not-incorporated", () -> consultation.publish(counted(3, 0, 1), AFTER));
        consultation.incorporate(2, AFTER);
        consultation.publish(counted(3, 0, 1), AFTER);
        assertRefused("consultation.already-published", () -> consultation.publish(counted(3, 0, 1), AFTER));
    }

    @Test
    void BR_129_withoutACommentAnEmptyTableIsPublishedWithoutADecision() {
        var nobodySpoke = closed();
        var somebodySpoke = closed();

        nobodySpoke.publish(counted(0, 0, 0), AFTER);
        assertThat(nobodySpoke.published()).isTrue();
        assertRefused("consultation.not-decided", () -> somebodySpoke.publish(counted(1, 0, 0), AFTER));
    }

    @Test
    void BR_127_repeatingNeedsAReasonAndNotRepeatingNone() {
        var repeated = published();
        assertThatThrownBy(() -> repeated.decideRepetition(true, " \n"))
                .isInstanceOfSatisfying(
                        Wording.Unusable.class, no -> assertThat(no.field()).isEqualTo("reason"));
        repeated.decideRepetition(true, "Přibyla celá kapitola.");
        assertThat(repeated.repetition()).isTrue();
        assertRefused("consultation.repetition-decided", () -> repeated.decideRepetition(false, ""));

        var once = published();
        once.decideRepetition(false, "");
        assertThat(once.repetition()).isFalse();
    }

    static Stream<NewCommentOf> unusable() {
        return Stream.of(
                new NewCommentOf("text", () -> comment("", "", "Klub seniorů", "")),
                new NewCommentOf("text", () -> comment("x".repeat(NewComment.LONGEST_TEXT + 1), "", "Klub", "")),
                new NewCommentOf("text", () -> comment("nul \0", "", "Klub", "")),
                new NewCommentOf("text", () -> comment("half \ud83d", "", "Klub", "")),
                new NewCommentOf("text", () -> comment("bidi \u202e", "", "Klub", "")),
                new NewCommentOf("proposal", () -> comment("Text", "x".repeat(10_001), "Klub", "")),
                new NewCommentOf("proposal", () -> comment("Text", "\0", "Klub", "")),
                new NewCommentOf("author", () -> comment("Text", "", " ", "")),
                new NewCommentOf("author", () -> comment("Text", "", "x".repeat(201), "")),
                new NewCommentOf("author", () -> comment("Text", "", "\0", "")),
                new NewCommentOf("email", () -> comment("Text", "", "Klub", "not an address")),
                new NewCommentOf("email", () -> comment("Text", "", "Klub", "a@b@c.cz")),
                new NewCommentOf("email", () -> comment("Text", "", "Klub", "a@" + "x".repeat(260) + ".cz")),
                new NewCommentOf("email", () -> comment("Text", "", "Klub", "a@b.cz\0")),
                new NewCommentOf("side", () -> NewComment.side("KING")),
                new NewCommentOf("side", () -> NewComment.side(null)));
    }

    record NewCommentOf(String field, ThrowingCallable made) {}

    @ParameterizedTest
    @MethodSource("unusable")
    void BR_123_theFormIsRefusedAtTheFieldThatCannotBe(NewCommentOf form) {
        assertThatThrownBy(form.made())
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).isEqualTo(form.field()));
    }

    @Test
    void BR_123_whatPeopleTypeIsKeptAsText() {
        var typed =
                comment("  <script>alert(1)</script> ${7*7}\r\nřádek ", "<b>tučně</b>", "O'Brien  & synové", "a@b.cz");

        assertThat(typed.text()).isEqualTo("<script>alert(1)</script> ${7*7}\nřádek");
        assertThat(typed.proposal()).isEqualTo("<b>tučně</b>");
        assertThat(typed.author()).isEqualTo("O'Brien & synové");
    }

    static NewComment comment(String text, String proposal, String author, String email) {
        return new NewComment(null, text, proposal, Side.USER, author, email, false);
    }

    static Consultation announced(Moment now) {
        return Consultation.announce(
                UUID.randomUUID(),
                new TerritoryPath("CZ064"),
                new ConsultedText.Draft(1, 1),
                1,
                CommentWindow.between(MARCH_20, APRIL_20, null),
                now);
    }

    static Consultation closed() {
        var consultation = announced(BEFORE);
        consultation.open(WITHIN);
        consultation.close(AFTER);
        return consultation;
    }

    static Consultation published() {
        var consultation = closed();
        consultation.submitProposals(counted(1, 0, 0), AFTER);
        consultation.decide(0, AFTER);
        consultation.publish(counted(0, 0, 0), AFTER);
        return consultation;
    }

    static Moment at(String localTime) {
        var there = LocalDateTime.parse(localTime).atZone(PlanningClock.PRAGUE);
        return new Moment(there.toInstant(), there.toLocalDate());
    }

    static void assertRefused(String code, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }

    private static SettlementCounts.Counts counted(int comments, int open, int accepted) {
        return new SettlementCounts.Counts(comments, open, accepted, 0, 0);
    }
}
