package cz.trojlistek.letter;

import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the postman does with letters. Whoever takes some has them for {@link #HELD}; if the program ends meanwhile they are
 * taken again afterwards, so a letter may go out twice, under the same number, but is never lost. Each step is a transaction
 * of its own: none is open while a server is talked to.
 */
@Service
@Transactional
@ProcessSide
public class SendLetters {

    /** How long letters belong to who has taken them. */
    public static final Duration HELD = Duration.ofMinutes(15);

    private static final String WAITS = " sent_at is null and given_up_at is null ";

    private final JdbcClient database;
    private final PlanningClock clock;

    SendLetters(JdbcClient database, PlanningClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A letter on its way; the text still has {@link PostOffice#HERE} in it. */
    public record Outgoing(
            UUID id, String name, String address, String subject, String body, String method, String calendar) {}

    /**
     * Those that are due, the longest waiting first; what another node has taken is left to it. A letter about the same to the same
     * person goes after the one that was written before it.
     */
    public List<Outgoing> take(int most) {
        var now = clock.instant();
        database.sql("update letter set given_up_at = :now, problem = 'TOO_LATE', body = '', calendar = ''"
                        + " where good_until <= :now and next_try_at <= :now and" + WAITS)
                .param("now", Timestamp.from(now))
                .update();
        return database.sql("""
                        with due as (
                            select id from letter l where next_try_at <= :now and sent_at is null and given_up_at is null
                                and not exists (select 1 from letter e where e.about = l.about and e.addressee = l.addressee
                                    and e.written_at < l.written_at and e.sent_at is null and e.given_up_at is null)
                            order by next_try_at, id limit :most for update skip locked)
                        update letter set tries = tries + 1, next_try_at = :held from due where letter.id = due.id
                        returning letter.id, name, address, subject, body, method, calendar""")
                .param("now", Timestamp.from(now))
                .param("held", Timestamp.from(now.plus(HELD)))
                .param("most", most)
                .query(Outgoing.class)
                .list();
    }

    /** The server has taken them. If the database loses this in a crash, they go out once more, so nobody waits for the disk. */
    public void sent(Collection<UUID> letters) {
        database.sql("""
                        with fast as (select set_config('synchronous_commit', 'off', true))
                        update letter set sent_at = planning_now(), problem = '', body = '', calendar = '' from fast
                        where id = any(:ids) and sent_at is null and given_up_at is null""").param("ids", letters.toArray(UUID[]::new)).update();
    }

    /** For a while that grows with every try: one minute, five, a quarter of an hour, an hour, then three. */
    public void putOff(Collection<UUID> letters, Problem problem) {
        database.sql("""
                        update letter set problem = :problem, next_try_at = cast(:now as timestamptz)
                            + make_interval(mins => (array[1, 5, 15, 60, 180])[least(tries, 5)])
                        where id = any(:ids) and""" + WAITS)
                .param("problem", problem.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", letters.toArray(UUID[]::new))
                .update();
    }

    /** They were not tried at all. */
    public void giveBack(Collection<UUID> letters) {
        database.sql("update letter set tries = tries - 1, next_try_at = :now where id = any(:ids) and" + WAITS)
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", letters.toArray(UUID[]::new))
                .update();
    }

    /** It cannot arrive; whoever writes to this address again tries again. */
    public void giveUp(UUID letter, Problem problem) {
        database.sql("update letter set given_up_at = :now, problem = :problem, body = '', calendar = ''"
                        + " where id = :id and" + WAITS)
                .param("now", Timestamp.from(clock.instant()))
                .param("problem", problem.name())
                .param("id", letter)
                .update();
    }
}
