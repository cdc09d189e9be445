package cz.trojlistek.evaluation;

import cz.trojlistek.approval.BodyKind;
import cz.trojlistek.approval.BodyRow;
import cz.trojlistek.cycle.DateUnusable;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** That a body which decided about the plan takes note of how it was fulfilled. */
@Entity
class Noting extends AbstractAggregateRoot<Noting> {

    @Id
    private UUID id;

    private UUID evaluation;
    private UUID cycle;
    private TerritoryPath territory;
    private UUID body;
    private String bodyName;
    private boolean assembly;
    private @Nullable LocalDate sessionOn;
    private String number = "";
    private String text = "";
    private @Nullable Instant recordedAt;

    @Version
    private @Nullable Integer version;

    Noting(Evaluation evaluation, BodyRow body) {
        this.id = UUID.randomUUID();
        this.evaluation = evaluation.id();
        this.cycle = evaluation.cycle();
        this.territory = evaluation.territory();
        this.body = body.id();
        this.bodyName = body.name();
        this.assembly = body.kind() == BodyKind.ASSEMBLY;
    }

    void record(@Nullable LocalDate session, String resolution, String wording, Instant now, LocalDate today) {
        if (recordedAt != null) {
            throw new EvaluationOutOfStep("noted-already");
        }
        if (session == null) {
            throw new DateUnusable("form.required", "sessionOn");
        }
        if (session.isAfter(today)) {
            throw new DateUnusable("evaluation.session-ahead", "sessionOn");
        }
        sessionOn = session;
        number = Wording.line("number", resolution, 100);
        text = Wording.optional("text", wording, 4000);
        recordedAt = now;
        registerEvent(new EvaluationNoted(id, territory, evaluation, bodyName + ", " + number));
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

    UUID body() {
        return body;
    }

    String bodyName() {
        return bodyName;
    }

    boolean assembly() {
        return assembly;
    }

    @SuppressWarnings("NullAway.Init")
    protected Noting() {} // JPA
}
