package cz.trojlistek.letter;

import cz.trojlistek.kernel.PlanningClock;
import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How many letters should have left long ago: a sign that the mail server is away, or that none is set. */
@Service
@Transactional(readOnly = true)
public class LateLetters {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final JdbcClient database;
    private final PlanningClock clock;

    LateLetters(JdbcClient database, PlanningClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of all plans: the server is one for all. */
    public long count() {
        var now = clock.instant();
        return database.sql("""
                        select count(*) from letter
                        where sent_at is null and given_up_at is null and written_at < :late and good_until > :now""")
                .param("late", Timestamp.from(now.minus(PATIENCE)))
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .single();
    }
}
