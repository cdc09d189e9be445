package cz.trojlistek.letter.post;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.letter.NewLetter;
import cz.trojlistek.letter.NewLetter.CalendarPart;
import cz.trojlistek.letter.SendLetters;
import cz.trojlistek.letter.WriteLetters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters about something, to a server at a port of this machine where each test says who listens. Today is 1 October 2008. */
@SpringBootTest(
        properties = {
            "trojlistek.processes=at-rest",
            "spring.mail.host=localhost",
            "trojlistek.letters.from=pozvanky@mesto.cz",
            "trojlistek.address=https://plan.mesto.cz/"
        })
@SuppressWarnings("NullAway.Init")
abstract class PostScene {

    static final int PORT = Ports.free();

    static final LocalDateTime TODAY = LocalDateTime.of(2008, 10, 1, 9, 0);

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> PORT);
    }

    @Autowired
    WriteLetters write;

    @Autowired
    SendLetters letters;

    @Autowired
    Postman postman;

    @Autowired
    PlanningClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    final UUID about = UUID.randomUUID();

    @BeforeEach
    void anEmptyBox() {
        database.sql(
                        "update letter set given_up_at = now(), body = '', calendar = '' where sent_at is null and given_up_at is null")
                .update();
        now(TODAY);
    }

    void now(LocalDateTime moment) {
        clock.moveTo(moment.atZone(PlanningClock.PRAGUE).toInstant());
    }

    Instant inAMonth() {
        return clock.instant().plus(Duration.ofDays(30));
    }

    NewLetter letter(String address) {
        return letter("Členka Domova", address, "Pozvánka");
    }

    NewLetter letter(String name, String address, String subject) {
        return new NewLetter(UUID.randomUUID(), name, address, subject, "Dobrý den.", CalendarPart.NONE, inAMonth());
    }

    void written(NewLetter... all) {
        transactions.executeWithoutResult(status -> write.write(about, List.of(all)));
    }

    void round() {
        postman.deliverDue(() -> true);
    }

    /** What became of the letters, by address: sent, waiting or given up, and the problem. */
    List<String> fates() {
        return database.sql("""
                        select address || ' ' || case when sent_at is not null then 'sent'
                            when given_up_at is not null then 'given up' else 'waiting' end || ' ' || problem
                        from letter where about = ? order by address""").param(about).query(String.class).list();
    }
}
