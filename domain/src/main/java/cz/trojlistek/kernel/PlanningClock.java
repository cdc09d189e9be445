package cz.trojlistek.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one clock: the database's time plus a shift that is zero outside demo, replay and tests. Asked inside the deciding
 * transaction, so that no node's own clock decides; all that asks here happens at the moment its transaction first asked.
 * What a statement writes by {@code planning_now()} is the database's answer at that statement, a little later: where a moment
 * decides, such as the end of a window, the statement itself compares. A day begins and ends in Prague, wherever the server
 * stands.
 */
@Component
public class PlanningClock extends Clock {

    public static final ZoneId PRAGUE = ZoneId.of("Europe/Prague");

    private static final String RESOURCE = PlanningClock.class.getName();

    /** The shift has changed, in the transaction that is about to commit. */
    public record Moved(Duration shift) {}

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final boolean adjustable;

    PlanningClock(
            JdbcClient database,
            ApplicationEventPublisher events,
            @Value("${trojlistek.clock.adjustable:false}") boolean adjustable) {
        this.database = database;
        this.events = events;
        this.adjustable = adjustable;
    }

    @Override
    public Instant instant() {
        if (TransactionSynchronizationManager.getResource(RESOURCE) instanceof Instant known) {
            return known;
        }
        var now = ask();
        heard(now);
        return now;
    }

    /** Another statement of this transaction has brought the answer of {@code planning_now()} along. */
    public void heard(Instant now) {
        if (TransactionSynchronizationManager.isSynchronizationActive()
                && !TransactionSynchronizationManager.hasResource(RESOURCE)) {
            TransactionSynchronizationManager.bindResource(RESOURCE, now);
            TransactionSynchronizationManager.registerSynchronization(new Forget());
        }
    }

    private static void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(RESOURCE);
    }

    private static final class Forget implements TransactionSynchronization {

        @Override
        public void suspend() {
            forget();
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }

    private Instant ask() {
        return database.sql("select planning_now()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(instant(), PRAGUE);
    }

    /** How far the clock is from the database's own time. */
    public Duration shift() {
        return Duration.ofMillis(database.sql("select (extract(epoch from shift) * 1000)::bigint from planning_clock")
                .query(Long.class)
                .single());
    }

    /** Time goes on from there. Refused unless {@code trojlistek.clock.adjustable} is set, as in demo and tests. */
    @Transactional
    public void moveTo(Instant moment) {
        if (!adjustable) {
            throw new IllegalStateException("the clock of this installation cannot be moved");
        }
        var millis = database.sql("""
                        update planning_clock set shift = :moment - clock_timestamp()
                        returning (extract(epoch from shift) * 1000)::bigint""")
                .param("moment", OffsetDateTime.ofInstant(moment, PRAGUE))
                .query(Long.class)
                .single();
        forget();
        events.publishEvent(new Moved(Duration.ofMillis(millis)));
    }

    /** Back to the database's own time. */
    @Transactional
    public void reset() {
        database.sql("update planning_clock set shift = '0'").update();
        forget();
        events.publishEvent(new Moved(Duration.ZERO));
    }

    @Override
    public ZoneId getZone() {
        return PRAGUE;
    }

    /** There is one zone only. */
    @Override
    public Clock withZone(ZoneId zone) {
        return zone.equals(PRAGUE) ? this : Clock.system(zone);
    }
}
