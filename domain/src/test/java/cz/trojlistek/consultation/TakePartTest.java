package cz.trojlistek.consultation;

import static cz.trojlistek.TestConsultations.comment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cz.trojlistek.TestConsultations;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.RuleViolation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@SuppressWarnings("NullAway.Init")
class TakePartTest {

    @Autowired
    TestConsultations given;

    @Autowired
    TakePart takePart;

    @Autowired
    RunConsultation run;

    @Autowired
    PublicConsultations pages;

    @Autowired
    JdbcClient database;

    @Autowired
    Consultations consultations;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void BR_122_theLastSecondOfTheLastDayIsInTime() {
        var id = given.announced();

        given.at("2009-04-20T23:59:59");
        assertThat(given.submit(id, "Včas.").late()).isFalse();

        given.at("2009-04-21T00:00:00");
        assertThat(given.submit(id, "Pozdě.").late()).isTrue();
    }

    @Test
    void BR_122_theSecondBeforeTheFirstDayIsRefused() {
        var id = given.announced();

        given.at("2009-03-19T23:59:58");
        assertThatThrownBy(() -> given.submit(id, "Brzy.")).isInstanceOf(NotYetOpen.class);
        given.at("2009-03-20T00:00:00");

        assertThat(given.submit(id, "Už jde.").number()).isPositive();
        assertThat(comments(id)).isEqualTo(1);
    }

    @Test
    void BR_122_noTimerHasToFireForTheWindowToOpenAndClose() {
        var id = given.announced(); // nobody calls open or close

        given.at("2009-03-25T12:00");
        assertThat(given.submit(id, "V lhůtě.").state()).isEqualTo(Receipt.State.RECEIVED);
        given.at("2009-04-24T12:00"); // three days down over the closing date
        assertThat(given.submit(id, "Po lhůtě.").state()).isEqualTo(Receipt.State.LATE);
    }

    @Test
    void BR_122_atTheClosingInstantEveryCommentIsEitherInTimeOrLate() throws Exception {
        var id = given.announced();
        var tasks = IntStream.range(0, 200)
                .<Callable<Receipt>>mapToObj(i -> () -> {
                    Thread.sleep(i % 20 * 250L);
                    return given.submit(id, "Souběh " + i);
                })
                .toList();

        given.at("2009-04-20T23:59:57");
        var receipts = new ArrayList<Receipt>();
        try (var pool = Executors.newFixedThreadPool(40)) {
            for (var done : pool.invokeAll(tasks)) {
                receipts.add(done.get());
            }
        }

        var closes = run(id).window().closesAt();
        assertThat(receipts)
                .hasSize(200)
                .allSatisfy(one ->
                        assertThat(one.late()).isEqualTo(!one.receivedAt().isBefore(closes)));
        assertThat(receipts).extracting(Receipt::late).contains(true, false);
        assertThat(receipts).extracting(Receipt::number).doesNotHaveDuplicates();
    }

    @Test
    void BR_123_fiftyIdenticalRequestsAreOneCommentAndOneReceipt() throws Exception {
        var id = given.open();
        var key = takePart.newRequestKey();
        var form = comment(null, "Večerní provoz.");

        var receipts = new ArrayList<Receipt>();
        try (var pool = Executors.newFixedThreadPool(8)) {
            Callable<Receipt> send = () -> takePart.submit(id, form, key);
            for (var done : pool.invokeAll(Collections.nCopies(50, send))) {
                receipts.add(done.get());
            }
        }

        assertThat(comments(id)).isEqualTo(1);
        assertThat(receipts).hasSize(50).containsOnly(receipts.getFirst());
        assertThat(given.submit(id, "Další.").number()).isEqualTo(2);
    }

    @Test
    void BR_123_everyConsultationNumbersItsCommentsFromOneWithoutGaps() throws Exception {
        var first = given.open();
        var second = given.open();
        var receipts = new ArrayList<Receipt>();
        try (var pool = Executors.newFixedThreadPool(16)) {
            var tasks = IntStream.range(0, 60)
                    .<Callable<Receipt>>mapToObj(i -> () -> given.submit(i % 2 == 0 ? first : second, "Hlas " + i))
                    .toList();
            for (var done : pool.invokeAll(tasks)) {
                receipts.add(done.get());
            }
        }

        var numbers = LongStream.rangeClosed(1, 30).boxed().toList();
        for (var consultation : List.of(first, second)) {
            assertThat(receipts)
                    .filteredOn(one -> one.consultation().equals(consultation))
                    .extracting(Receipt::number)
                    .containsExactlyInAnyOrderElementsOf(numbers);
        }
        assertThat(registered(first, Channel.POST, null).number()).isEqualTo(31);
    }

    /** Who has to wait for the others before the number comes is not late for that. */
    @Test
    void BR_122_theMomentIsTakenBeforeTheQueue() throws Exception {
        var id = given.announced();
        given.at("2009-04-20T23:59:30");
        try (var pool = Executors.newFixedThreadPool(2)) {
            var waiting = transactions.execute(held -> {
                consultations.lockToWrite(id);
                var submitted = pool.submit(() -> given.submit(id, "Včas a ve frontě."));
                CompletableFuture.runAsync(
                                () -> {
                                    awaitQueue();
                                    given.at("2009-04-21T00:00:00");
                                },
                                pool)
                        .join();
                return submitted;
            });

            assertThat(Objects.requireNonNull(waiting).get().late()).isFalse();
            assertThat(given.submit(id, "Po konci.").late()).isTrue();
        }
    }

    /**
     * Until a comment waits for the row of its consultation, and so has taken its moment; asked outside a transaction, which
     * would go on seeing what it saw first.
     */
    private void awaitQueue() {
        var queued = database.sql("""
                select exists (select from pg_stat_activity
                    where wait_event_type = 'Lock' and query like 'with told as materialized%')""");
        for (int times = 0; !queued.query(Boolean.class).single(); times++) {
            assertThat(times).as("nobody queues").isLessThan(2000);
            LockSupport.parkNanos(10_000_000);
        }
    }

    @Test
    void otherWordsUnderTheSameKeyAreNotSwallowed() {
        var id = given.open();
        var key = takePart.newRequestKey();
        takePart.submit(id, comment(null, "První znění."), key);

        assertRefused("consultation.already-sent", () -> takePart.submit(id, comment(null, "Druhé znění."), key));
        assertRefused("consultation.form-unusable", () -> takePart.submit(id, comment(null, "Bez klíče."), "short"));
    }

    /** Back, untick, send again: the name would stay public against the last word of its owner. */
    @Test
    void anotherAuthorOrConsentUnderTheSameKeyIsNotSwallowed() {
        var id = given.open();
        var key = takePart.newRequestKey();
        var first = new NewComment(null, "Totéž.", "", Side.USER, "Klub seniorů", "klub@example.cz", true);
        takePart.submit(id, first, key);

        for (var other : List.of(
                new NewComment(null, "Totéž.", "", Side.USER, "Klub seniorů", "klub@example.cz", false),
                new NewComment(null, "Totéž.", "", Side.USER, "Klub seniorů", "novy@example.cz", true),
                new NewComment(null, "Totéž.", "", Side.USER, "Jiný klub", "klub@example.cz", true),
                new NewComment(null, "Totéž.", "", Side.PROVIDER, "Klub seniorů", "klub@example.cz", true))) {
            assertRefused("consultation.already-sent", () -> takePart.submit(id, other, key));
        }
        assertThat(takePart.submit(id, first, key).number()).isPositive();
        assertThat(comments(id)).isEqualTo(1);
    }

    @Test
    void aTextNobodyCanSeeIsNoText() {
        var id = given.open();

        assertRefused(
                "wording.missing",
                () -> takePart.submit(id, comment(null, "\u200b \u2060\ufeff"), takePart.newRequestKey()));
    }

    @Test
    void BR_123_everyCommentGetsANumberAndAPrivateLinkOfWhichOnlyTheHashIsKept() {
        var id = given.open();
        var receipt = takePart.submit(id, comment(given.measure(id), "K odstavci."), takePart.newRequestKey());

        assertThat(receipt.number()).isPositive();
        assertThat(receipt.place()).isEqualTo("1.1.1");
        assertThat(takePart.follow(receipt.token())).isEqualTo(receipt);
        assertThat(database.sql("select count(*) from comment m where m::text like '%' || ? || '%'")
                        .param(receipt.token())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThatThrownBy(() -> takePart.follow("nobody-knows-this-link-")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takePart.follow("\0")).isInstanceOf(NotFound.class);
    }

    @Test
    void BR_120_onlyParagraphsOfTheConsultedVersionCanBeCommentedOn() {
        var id = given.open();
        var elsewhere = given.measure(given.open());

        assertThatThrownBy(() -> takePart.submit(id, comment(elsewhere, "Jinam."), takePart.newRequestKey()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> takePart.submit(UUID.randomUUID(), comment(null, "Nikam."), takePart.newRequestKey()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void BR_122_forPaperThePostmarkDecides() {
        var id = given.open();
        given.at("2009-04-23T09:00");

        assertThat(registered(id, Channel.POST, LocalDate.of(2009, 4, 20)).late())
                .isFalse();
        assertThat(registered(id, Channel.POST, LocalDate.of(2009, 4, 21)).late())
                .isTrue();
        assertThat(registered(id, Channel.IN_PERSON, null).late()).isTrue();
        assertThatThrownBy(() -> registered(id, Channel.POST, LocalDate.of(2009, 3, 19)))
                .isInstanceOf(NotYetOpen.class);
        assertRefused("consultation.day-in-future", () -> registered(id, Channel.POST, LocalDate.of(2009, 4, 24)));
    }

    @Test
    void BR_129_afterPublicationNothingMoreIsAccepted() {
        var id = given.open();
        given.close(id);
        given.decide(id);
        given.coordinator(() -> run.publishSettlements(id));

        assertThatThrownBy(() -> given.submit(id, "Ještě.")).isInstanceOf(ConsultationOver.class);
    }

    @Test
    void aCommentDoesNotChangeItsConsultationAndWritesNoAuditRow() {
        var id = given.open();
        var before = database.sql(
                "select c.xmin::text || (select count(*) from audit_entry) from consultation c where id = ?");
        var untouched = before.param(id).query(String.class).single();

        given.submit(id, "Jedna.");

        assertThat(before.query(String.class).single()).isEqualTo(untouched);
    }

    @Test
    void scriptsAndMarkupAreKeptAsTyped() {
        var id = given.open();
        var receipt = given.submit(id, "<script>window.__pwned = 1</script> ' or 1=1; -- ${7*7} #{7*7}");

        assertThat(takePart.follow(receipt.token()).text())
                .isEqualTo("<script>window.__pwned = 1</script> ' or 1=1; -- ${7*7} #{7*7}");
    }

    @Test
    void publicPagesShowTheConsultedTextAndWhereItIs() {
        var id = given.announced();
        assertThat(pages.get(id).state()).isEqualTo(PublicConsultations.State.ANNOUNCED);
        given.at("2009-04-20T23:59:59");
        assertThat(pages.get(id).state()).isEqualTo(PublicConsultations.State.OPEN);
        given.at("2009-04-21T00:00:00");
        assertThat(pages.get(id).state()).isEqualTo(PublicConsultations.State.CLOSED);

        assertThat(pages.chapters(id, 0, 10)).extracting("code").containsExactly("1", "2");
        assertThat(pages.text(id, "2", 0, 10)).extracting("code").containsExactly("2", "2.1", "2.1.1");
        assertThat(pages.list(0, 100)).extracting("id").contains(id);
    }

    private Receipt registered(UUID id, Channel channel, @Nullable LocalDate day) {
        return given.coordinator(() -> run.register(id, comment(null, "Z podatelny " + channel), channel, day));
    }

    private Consultation run(UUID id) {
        return given.coordinator(() -> run.get(id));
    }

    private int comments(UUID id) {
        return database.sql("select count(*) from comment where consultation = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private static void assertRefused(String code, ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.code()).isEqualTo(code));
    }
}
