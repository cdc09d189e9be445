package cz.trojlistek.approval;

import cz.trojlistek.kernel.Wording;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** What one round put before the bodies: the final version with its hash, the report and the draft resolution (BR-130). */
@Entity
class Dossier implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID procedure;
    private int round;
    private int planVersion;
    private String planHash;
    private String explanatoryReport;
    private String draftResolution;
    private LocalDate submittedOn;

    Dossier(
            ApprovalProcedure procedure,
            DossierState.FinalVersion version,
            @Nullable String explanatoryReport,
            @Nullable String draftResolution,
            LocalDate today) {
        this.id = UUID.randomUUID();
        this.procedure = procedure.id();
        this.round = procedure.round();
        this.planVersion = version.number();
        this.planHash = version.hash();
        this.explanatoryReport = Wording.paragraphs("explanatoryReport", explanatoryReport, 20_000);
        this.draftResolution = Wording.paragraphs("draftResolution", draftResolution, 20_000);
        this.submittedOn = today;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {} // JPA
}
