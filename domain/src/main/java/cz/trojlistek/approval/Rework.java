package cz.trojlistek.approval;

import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What was done about the objections of the body that returned the plan in one round. */
@Entity
class Rework implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID procedure;
    private int round;
    private int planVersion;
    private String answer;
    private LocalDate doneOn;

    Rework(ApprovalProcedure procedure, int newVersion, @Nullable String answer, LocalDate today) {
        this.id = UUID.randomUUID();
        this.procedure = procedure.id();
        this.round = procedure.round();
        this.planVersion = newVersion;
        this.answer = Wording.paragraphs("answer", answer, 20_000);
        this.doneOn = today;
    }

    String answer() {
        return answer;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    @SuppressWarnings("NullAway.Init")
    protected Rework() {} // JPA
}
