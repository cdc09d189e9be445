package cz.trojlistek.evaluation;

import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.cycle.PlanningCycle;
import cz.trojlistek.kernel.Phase;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The evaluation of one plan: owners are asked, the report is written, the coordination group accepts it (P9). */
@Entity
class Evaluation extends AbstractAggregateRoot<Evaluation> {

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private LocalDate openedOn;
    private @Nullable LocalDate deadline;
    private @Nullable Instant reportsClosedAt;
    private String text = "";
    private @Nullable Instant writtenAt;
    private @Nullable Instant acceptedAt;
    private String returnedBecause = "";

    @Version
    private @Nullable Integer version;

    static Evaluation open(PlanningCycle cycle, LocalDate today) {
        if (cycle.phase() != Phase.IN_FORCE || cycle.parent() != null) {
            throw new EvaluationOutOfStep("only-plans-in-force");
        }
        var evaluation = new Evaluation();
        evaluation.id = UUID.randomUUID();
        evaluation.cycle = cycle.id();
        evaluation.territory = cycle.territory();
        evaluation.openedOn = today;
        evaluation.registerEvent(new EvaluationOpened(evaluation.id, evaluation.territory, evaluation.cycle));
        return evaluation;
    }

    /** Once, with a last day from tomorrow on and within a year. */
    void ask(@Nullable LocalDate until, LocalDate today, String owners) {
        if (deadline != null) {
            throw new EvaluationOutOfStep("owners-asked");
        }
        if (until == null) {
            throw new DateUnusable("form.required", "deadline");
        }
        if (!until.isAfter(today) || until.isAfter(today.plusYears(1))) {
            throw new DateUnusable("evaluation.deadline-unusable", "deadline");
        }
        deadline = until;
        registerEvent(new OwnersAsked(id, territory, Trail.lines(Trail.day(until), owners)));
    }

    /** Doing it again is harmless. */
    void closeReports(Instant now, String missing) {
        if (reportsClosedAt == null) {
            reportsClosedAt = now;
            registerEvent(new ReportsClosed(id, territory, missing));
        }
    }

    void write(String said, Instant now) {
        if (reportsClosedAt == null || writtenAt != null) {
            throw new EvaluationOutOfStep("not-to-be-written");
        }
        text = Wording.paragraphs("text", said, 20_000);
        writtenAt = now;
        returnedBecause = "";
        registerEvent(new EvaluationWritten(id, territory, text));
    }

    void accept(Instant now) {
        requireUnderReview();
        acceptedAt = now;
        registerEvent(new EvaluationReviewed(id, territory, cycle, true, ""));
    }

    void giveBack(String reason) {
        requireUnderReview();
        returnedBecause = Wording.paragraphs("reason", reason, 4000);
        writtenAt = null;
        registerEvent(new EvaluationReviewed(id, territory, cycle, false, returnedBecause));
    }

    private void requireUnderReview() {
        if (writtenAt == null || acceptedAt != null) {
            throw new EvaluationOutOfStep("nothing-to-accept");
        }
    }

    boolean reportsClosed() {
        return reportsClosedAt != null;
    }

    boolean written() {
        return writtenAt != null;
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    @Nullable
    LocalDate deadline() {
        return deadline;
    }

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {} // JPA
}
