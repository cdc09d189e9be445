package cz.trojlistek.evaluation;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one owner says of the measures it carries: open until handed over, then accepted or given back. */
@Entity
class OwnerReport extends AbstractAggregateRoot<OwnerReport> {

    @Id
    private UUID id;

    private UUID evaluation;
    private UUID cycle;
    private TerritoryPath territory;
    private String name;
    private @Nullable UUID person;
    private @Nullable Instant submittedAt;
    private @Nullable Instant acceptedAt;
    private String returnedBecause = "";

    @Version
    private @Nullable Integer version;

    static OwnerReport asked(Evaluation evaluation, String name, @Nullable UUID person) {
        var report = new OwnerReport();
        report.id = UUID.randomUUID();
        report.evaluation = evaluation.id();
        report.cycle = evaluation.cycle();
        report.territory = evaluation.territory();
        report.name = Wording.line("name", name, 300);
        report.person = person;
        return report;
    }

    void requireOpen() {
        if (submittedAt != null) {
            throw new EvaluationOutOfStep("reported-already");
        }
    }

    void submit(Instant now, String told) {
        requireOpen();
        submittedAt = now;
        returnedBecause = "";
        registerEvent(new MeasuresReported(id, territory, evaluation, told));
    }

    void accept(Instant now) {
        requireUnchecked();
        acceptedAt = now;
        registerEvent(new ReportChecked(id, territory, evaluation, true, ""));
    }

    /** The owner puts it right and hands it over again; what was said stays as the start. */
    void giveBack(String reason) {
        requireUnchecked();
        returnedBecause = Wording.paragraphs("reason", reason, 4000);
        submittedAt = null;
        registerEvent(new ReportChecked(id, territory, evaluation, false, returnedBecause));
    }

    private void requireUnchecked() {
        if (submittedAt == null || acceptedAt != null) {
            throw new EvaluationOutOfStep("nothing-to-check");
        }
    }

    boolean submitted() {
        return submittedAt != null;
    }

    boolean accepted() {
        return acceptedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID evaluation() {
        return evaluation;
    }

    UUID cycle() {
        return cycle;
    }

    TerritoryPath territory() {
        return territory;
    }

    String name() {
        return name;
    }

    @Nullable
    UUID person() {
        return person;
    }

    @SuppressWarnings("NullAway.Init")
    protected OwnerReport() {} // JPA
}
