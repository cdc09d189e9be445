package cz.trojlistek.submission;

import cz.trojlistek.account.Actors;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was reminded when, and by whom; nobody means the process. */
@Component
class Reminders {

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Actors actors;

    Reminders(JdbcClient database, ApplicationEventPublisher events, Actors actors) {
        this.database = database;
        this.events = events;
        this.actors = actors;
    }

    void remindMissing(SubmissionRequest request) {
        remind(
                request,
                database.sql("select id from municipal_submission where cycle = ? and submitted_at is null")
                        .param(request.cycle())
                        .query(UUID.class)
                        .list());
    }

    /** All in one statement, however many towns there are. */
    void remind(SubmissionRequest request, List<UUID> submissions) {
        var towns = database.sql("""
                        with missing as (
                            select id, name from municipal_submission where id = any(:ids) and submitted_at is null),
                        written as (
                            insert into submission_reminder (submission, reminded_at, person)
                            select id, planning_now(), :person::uuid from missing)
                        select name from missing order by name collate "cs-x-icu\"""")
                .param("ids", submissions.toArray(UUID[]::new))
                .param("person", actors.current().person())
                .query(String.class)
                .list();
        if (!towns.isEmpty()) {
            events.publishEvent(new TownsReminded(request.cycle(), request.territory(), String.join("\n", towns)));
        }
    }
}
