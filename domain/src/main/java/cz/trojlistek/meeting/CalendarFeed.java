package cz.trojlistek.meeting;

import cz.trojlistek.account.Actors;
import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.Secret;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's meetings for whoever has the secret address of their calendar; it shows what the person may see today. */
@Service
@Transactional(readOnly = true)
public class CalendarFeed {

    private final MyGroups mine;
    private final Actors actors;
    private final JdbcClient database;
    private final PlanningClock clock;

    CalendarFeed(MyGroups mine, Actors actors, JdbcClient database, PlanningClock clock) {
        this.mine = mine;
        this.actors = actors;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The calendar as text (RFC 5545): meetings to come and those of the last {@link MyGroups#DAYS_BACK} days. Absent for an
     * address that is none or was revoked, and for an account that is closed.
     */
    public String of(String token) {
        var login = database.sql("""
                        select p.login from calendar_feed f join person p on p.id = f.person
                        where f.hash = ? and p.status = 'ACTIVE'""")
                .param(Secret.hash(token))
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        var calendar = CalendarText.empty();
        calendar.add(new Name("Setkání skupin"));
        calendar.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(1)));
        calendar.add(CalendarText.PRAGUE);
        var now = clock.instant();
        actors.as(login, mine::inCalendar).forEach(row -> calendar.add(event(row, now)));
        return CalendarText.of(calendar);
    }

    /** A date without an invitation may still move. */
    private static VEvent event(MyGroups.CalendarRow row, Instant now) {
        var event = CalendarText.meeting(
                row.id(), row.startsAt(), row.minutes(), "Setkání skupiny " + row.groupName(), now);
        event.add(new Location(row.place()));
        event.add(new Description(row.planTitle()));
        event.add(new Sequence(row.version()));
        if (row.cancelled()) {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
        } else {
            event.add(row.invited() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE);
        }
        return event;
    }
}
