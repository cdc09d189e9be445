package cz.trojlistek.submission;

import cz.trojlistek.kernel.NotFound;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.ProcessSide;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the process of a region asks and does about the submissions of its towns. */
@Service
@Transactional
@ProcessSide
public class SubmissionFacts {

    private final SubmissionRequests requests;
    private final MunicipalSubmissions submissions;
    private final Reminders reminders;
    private final JdbcClient database;
    private final PlanningClock clock;

    SubmissionFacts(
            SubmissionRequests requests,
            MunicipalSubmissions submissions,
            Reminders reminders,
            JdbcClient database,
            PlanningClock clock) {
        this.requests = requests;
        this.submissions = submissions;
        this.reminders = reminders;
        this.database = database;
        this.clock = clock;
    }

    /** {@code territory} is where the town lay when it was asked. */
    public record SubmissionFact(UUID id, UUID cycle, TerritoryPath territory, String name) {}

    /** All of them, in the order of the Czech alphabet within each district. */
    @Transactional(readOnly = true)
    public List<UUID> ofCycle(UUID cycle) {
        return database.sql("""
                        select id from municipal_submission where cycle = ?
                        order by split_part(territory, '/', 2), name collate "cs-x-icu", id""").param(cycle).query(UUID.class).list();
    }

    @Transactional(readOnly = true)
    public SubmissionFact get(UUID submission) {
        var found = submissions.findById(submission).orElseThrow(NotFound::new);
        return new SubmissionFact(found.id(), found.cycle(), found.territory(), found.name());
    }

    @Transactional(readOnly = true)
    public boolean accepted(UUID submission) {
        return submissions.findById(submission).orElseThrow(NotFound::new).accepted();
    }

    /** The first moment that is too late. */
    @Transactional(readOnly = true)
    public Instant endsAt(UUID cycle) {
        return request(cycle).endsAt();
    }

    /** In the morning a week before the deadline; where that is too near, half-way. */
    @Transactional(readOnly = true)
    public Instant reminderAt(UUID cycle) {
        return request(cycle)
                .reminderOn()
                .atTime(8, 0)
                .atZone(PlanningClock.PRAGUE)
                .toInstant();
    }

    public void remindMissing(UUID cycle) {
        reminders.remindMissing(request(cycle));
    }

    /** Records which towns are missing; again it changes nothing. */
    public void close(UUID cycle) {
        var request = request(cycle);
        var missing = database.sql("""
                        select name from municipal_submission where cycle = ? and submitted_at is null
                        order by name collate "cs-x-icu\"""").param(cycle).query(String.class).list();
        request.close(clock.instant(), String.join("\n", missing));
        requests.save(request);
    }

    private SubmissionRequest request(UUID cycle) {
        return requests.findById(cycle).orElseThrow(NotFound::new);
    }
}
