package cz.trojlistek.submission;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.ChangedMeanwhile;
import cz.trojlistek.kernel.PlanningClock;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The region asks its towns, once in a cycle: what about, and until when. What comes later is late, not lost. */
@Entity
class SubmissionRequest extends AbstractAggregateRoot<SubmissionRequest> {

    private static final int LONGEST_AHEAD_DAYS = 730;
    private static final int REMINDER_DAYS = 7;

    @Id
    private UUID cycle;

    private TerritoryPath territory;
    private LocalDate deadline;
    private String message;
    private LocalDate requestedOn;
    private @Nullable Instant closedAt;

    @Version
    private @Nullable Integer version;

    static SubmissionRequest of(
            PlanningCycle cycle, @Nullable LocalDate deadline, @Nullable String message, LocalDate today) {
        var request = new SubmissionRequest();
        request.cycle = cycle.id();
        request.territory = cycle.territory();
        request.deadline = usable(deadline, today);
        request.message = Wording.optional("message", message, 4000);
        request.requestedOn = today;
        request.registerEvent(
                new SubmissionsRequested(cycle.id(), cycle.territory(), request.deadline, request.message));
        return request;
    }

    private static LocalDate usable(@Nullable LocalDate deadline, LocalDate today) {
        if (deadline == null) {
            throw new DateUnusable("form.required", "deadline");
        }
        if (!deadline.isAfter(today)) {
            throw new DateUnusable("submission.deadline-passed", "deadline");
        }
        if (deadline.isAfter(today.plusDays(LONGEST_AHEAD_DAYS))) {
            throw new DateUnusable("submission.deadline-too-far", "deadline");
        }
        return deadline;
    }

    /** The timers that wait for it follow. */
    void moveDeadline(int seenVersion, @Nullable LocalDate to, @Nullable String reason, LocalDate today) {
        ChangedMeanwhile.unlessSeen(seenVersion, version);
        if (closedAt != null) {
            throw new SubmissionsOver();
        }
        var why = Wording.paragraphs("reason", reason, 4000);
        var before = deadline;
        deadline = usable(to, today);
        registerEvent(new SubmissionDeadlineMoved(cycle, territory, before, deadline, why));
    }

    /** Again it changes nothing. */
    void close(Instant now, String missing) {
        if (closedAt == null) {
            closedAt = now;
            registerEvent(new SubmissionsClosed(cycle, territory, missing));
        }
    }

    /** The first moment that is too late. */
    Instant endsAt() {
        return deadline.plusDays(1).atStartOfDay(PlanningClock.PRAGUE).toInstant();
    }

    /** A week before the deadline; half-way where the towns have less than two weeks. */
    LocalDate reminderOn() {
        long days = ChronoUnit.DAYS.between(requestedOn, deadline);
        return deadline.minusDays(Math.min(REMINDER_DAYS, days / 2));
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    @SuppressWarnings("NullAway.Init")
    protected SubmissionRequest() {} // JPA
}
