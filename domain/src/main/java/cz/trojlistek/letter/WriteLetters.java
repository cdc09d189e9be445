package cz.trojlistek.letter;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one way to write to people: together with the decision the letter tells of, so both are there or neither is. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@ProcessSide
public class WriteLetters {

    private final JdbcTemplate database;
    private final PlanningClock clock;

    WriteLetters(JdbcTemplate database, PlanningClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Letters that say all there is to know: what waits for the same addressees about the same is not sent any more. Nothing is sent
     * before the transaction ends.
     */
    public void write(UUID about, List<NewLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        database.update(
                """
                update letter set given_up_at = ?, problem = 'OVERTAKEN', body = '', calendar = ''
                where about = ? and addressee = any(?) and sent_at is null and given_up_at is null""", now, about, letters.stream().map(NewLetter::addressee).toArray(UUID[]::new));
        add(about, letters);
    }

    /** Letters that say what has changed: what waits for the same addressees about the same is sent before them. */
    public void add(UUID about, List<NewLetter> letters) {
        if (letters.isEmpty()) {
            return;
        }
        var now = Timestamp.from(clock.instant());
        database.batchUpdate(
                """
                insert into letter (id, about, addressee, name, address, subject, body, method, calendar, written_at,
                    next_try_at, good_until) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                letters.stream()
                        .map(letter -> new Object[] {
                            UUID.randomUUID(),
                            about,
                            letter.addressee(),
                            letter.name(),
                            letter.address(),
                            letter.subject(),
                            letter.text(),
                            letter.calendar().method(),
                            letter.calendar().text(),
                            now,
                            now,
                            Timestamp.from(letter.goodUntil())
                        })
                        .toList());
    }
}
