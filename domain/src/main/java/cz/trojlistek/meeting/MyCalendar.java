package cz.trojlistek.meeting;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Secret;
import cz.trojlistek.kernel.TerritoryPath;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secret address at which the calendar of the person now signed in reads their meetings: made, renewed and revoked by them. */
@Service
@Transactional
public class MyCalendar {

    private final JdbcClient database;
    private final Actors actors;
    private final PlanningClock clock;
    private final ApplicationEventPublisher events;

    MyCalendar(JdbcClient database, Actors actors, PlanningClock clock, ApplicationEventPublisher events) {
        this.database = database;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** When the address that is good now was made. */
    @Transactional(readOnly = true)
    public Optional<Instant> madeAt() {
        return database.sql("select made_at from calendar_feed where person = ?")
                .param(me())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** The secret end of a new address, known now and never again; the one before is good no longer. */
    public String renew() {
        var token = Secret.token();
        database.sql("""
                        insert into calendar_feed (person, hash, made_at) values (:person, :hash, :now)
                        on conflict (person) do update set hash = excluded.hash, made_at = excluded.made_at""")
                .param("person", me())
                .param("hash", Secret.hash(token))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new CalendarFeedMade(me(), home()));
        return token;
    }

    /** Twice is harmless. */
    public void revoke() {
        var gone = database.sql("delete from calendar_feed where person = ?")
                .param(me())
                .update();
        if (gone > 0) {
            events.publishEvent(new CalendarFeedRevoked(me(), home()));
        }
    }

    private UUID me() {
        var person = actors.current().person();
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    private TerritoryPath home() {
        return new TerritoryPath(database.sql("select territory from person where id = ?")
                .param(me())
                .query(String.class)
                .single());
    }
}
