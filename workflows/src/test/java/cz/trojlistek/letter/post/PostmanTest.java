package cz.trojlistek.letter.post;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import cz.trojlistek.letter.NewLetter;
import cz.trojlistek.letter.NewLetter.CalendarPart;
import cz.trojlistek.letter.SendLetters;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of letters when the server says no, or nothing. */
class PostmanTest extends PostScene {

    @Test
    void withoutAServerLettersWaitAndAreTriedAgainLessAndLessOften() throws IOException {
        written(letter("clenka@domov.cz"));
        round();
        assertThat(fates()).containsExactly("clenka@domov.cz waiting SERVER_AWAY");

        try (var server = new StubbornServer(PORT)) {
            round();
            assertThat(server.taken()).isEmpty();
            now(TODAY.plusMinutes(2));
            round();
            assertThat(server.taken()).containsExactly("clenka@domov.cz");
        }
        assertThat(fates()).containsExactly("clenka@domov.cz sent ");
    }

    @Test
    void thePausesGrow() {
        written(letter("clenka@domov.cz"));
        var pauses = new int[] {1, 5, 15, 60, 180, 180};
        var moment = TODAY.plusMinutes(1);
        for (var pause : pauses) {
            now(moment);
            round();
            moment = moment.plusMinutes(pause).plusSeconds(30);
            now(moment.minusMinutes(1));
            assertThat(letters.take(1)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 nobody here", "550 no such user", "552 5.2.2 full", "553 bad name"})
    void anAddressThatIsRefusedIsGivenUpAtOnceAndTheOthersAreNot(String answer) throws IOException {
        written(letter("clenka@domov.cz"), letter("nikdo@domov.cz"), letter("treti@domov.cz"));
        try (var server = new StubbornServer(PORT).says("RCPT TO:<nikdo@", answer)) {
            round();
            assertThat(server.taken()).containsExactlyInAnyOrder("clenka@domov.cz", "treti@domov.cz");
        }
        assertThat(fates())
                .containsExactly("clenka@domov.cz sent ", "nikdo@domov.cz given up REFUSED", "treti@domov.cz sent ");
    }

    @Test
    void aServerThatIsBusyGetsTheLetterLater() throws IOException {
        written(letter("clenka@domov.cz"), letter("pozdeji@domov.cz"));
        try (var server = new StubbornServer(PORT).says("RCPT TO:<pozdeji@", "451 4.7.1 greylisted")) {
            round();
            assertThat(fates()).containsExactly("clenka@domov.cz sent ", "pozdeji@domov.cz waiting REFUSED_FOR_NOW");
            server.agrees();
            now(TODAY.plusMinutes(2));
            round();
            assertThat(server.taken()).containsExactly("clenka@domov.cz", "pozdeji@domov.cz");
        }
    }

    /** Our own address is wrong, or we may not send from here: no member's address is at fault. */
    @ParameterizedTest
    @ValueSource(strings = {"MAIL FROM:550 5.1.8 sender unknown", "RCPT TO:550 5.7.1 relaying denied"})
    void aServerThatTakesNothingFromUsIsAsGoodAsAway(String rule) throws IOException {
        written(letter("clenka@domov.cz"));
        var colon = rule.indexOf(':') + 1;
        try (var server = new StubbornServer(PORT).says(rule.substring(0, colon), rule.substring(colon))) {
            round();
            assertThat(server.taken()).isEmpty();
        }
        assertThat(fates()).containsExactly("clenka@domov.cz waiting SERVER_AWAY");
    }

    @Test
    void aLetterTheServerHangsUpAtDoesNotHoldUpTheOthers() throws IOException {
        written(letter("a@domov.cz"), letter("zaves@domov.cz"), letter("z@domov.cz"));
        try (var server = new StubbornServer(PORT).says("RCPT TO:<zaves@", "")) {
            round();
            round();
            assertThat(server.taken()).containsExactlyInAnyOrder("a@domov.cz", "z@domov.cz");
        }
        assertThat(fates()).contains("zaves@domov.cz waiting SERVER_AWAY");
    }

    @Test
    void allGoOverOneLineOrOverAsManyAsTheServerWants() throws IOException {
        try (var server = new StubbornServer(PORT)) {
            written(letter("a@domov.cz"), letter("b@domov.cz"), letter("c@domov.cz"));
            round();
            assertThat(server.visitors()).isEqualTo(1);
            server.takes(2);
            written(
                    letter("d@domov.cz"),
                    letter("e@domov.cz"),
                    letter("f@domov.cz"),
                    letter("g@domov.cz"),
                    letter("h@domov.cz"));
            round();
            assertThat(server.visitors()).isEqualTo(1 + 3);
            assertThat(server.taken()).hasSize(8).doesNotHaveDuplicates();
        }
        assertThat(fates()).allMatch(fate -> fate.endsWith("sent "));
    }

    @Test
    void whatCannotArriveInTimeIsNotSent() throws IOException {
        written(letter("clenka@domov.cz"));
        now(TODAY.plusDays(31));
        try (var server = new StubbornServer(PORT)) {
            round();
            assertThat(server.taken()).isEmpty();
        }
        assertThat(fates()).containsExactly("clenka@domov.cz given up TOO_LATE");
    }

    @Test
    void whoEndsAmidstARoundLosesNothing() {
        written(letter("clenka@domov.cz"));
        var taken = letters.take(10);
        assertThat(taken).hasSize(1);
        assertThat(letters.take(10)).isEmpty();

        now(TODAY.plus(SendLetters.HELD).plusSeconds(1));
        assertThat(letters.take(10))
                .extracting(SendLetters.Outgoing::id)
                .containsExactly(taken.getFirst().id());
    }

    @Test
    void whatIsSentKeepsNoText() throws IOException {
        written(letter("clenka@domov.cz"));
        try (var server = new StubbornServer(PORT)) {
            round();
            assertThat(server.taken()).hasSize(1);
        }
        assertThat(database.sql("select body from letter where about = ?")
                        .param(about)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    @Test
    void nothingLeavesBeforeTheDecisionIsCommittedOrWhenItIsNot() throws IOException {
        try (var server = new StubbornServer(PORT)) {
            transactions.executeWithoutResult(status -> {
                write.write(about, List.of(letter("clenka@domov.cz")));
                var postmansRound = Thread.ofPlatform().start(this::round);
                try {
                    postmansRound.join();
                } catch (InterruptedException hurry) {
                    throw new IllegalStateException(hurry);
                }
                status.setRollbackOnly();
            });
            round();
            assertThat(server.taken()).isEmpty();
        }
        assertThat(fates()).isEmpty();
    }

    @Test
    void severalPostmenSendEachLetterOnce() throws Exception {
        var all = new NewLetter[120];
        for (int i = 0; i < all.length; i++) {
            all[i] = letter("clenka" + i + "@domov.cz");
        }
        written(all);
        var server = new GreenMail(new ServerSetup(PORT, "localhost", "smtp"));
        server.start();
        try {
            var rounds = Stream.generate(() -> Thread.ofPlatform().start(this::round))
                    .limit(4)
                    .toList();
            for (var one : rounds) {
                one.join();
            }
            assertThat(server.getReceivedMessages())
                    .extracting(message -> message.getAllRecipients()[0].toString())
                    .hasSize(120)
                    .doesNotHaveDuplicates();
        } finally {
            server.stop();
        }
        assertThat(fates()).allMatch(fate -> fate.endsWith("sent "));
    }

    @Test
    void anotherLetterAboutTheSameToTheSamePersonTakesThePlaceOfTheFirst() {
        var member = UUID.randomUUID();
        var first = new NewLetter(member, "Členka", "clenka@domov.cz", "První", "1", CalendarPart.NONE, inAMonth());
        var second = new NewLetter(member, "Členka", "nova@domov.cz", "Druhý", "2", CalendarPart.NONE, inAMonth());
        written(first);
        written(second);

        assertThat(fates()).containsExactly("clenka@domov.cz given up OVERTAKEN", "nova@domov.cz waiting ");
    }
}
