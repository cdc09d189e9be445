package cz.trojlistek.submission;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.kernel.Wording;
import cz.trojlistek.territory.Territory;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/**
 * What one town tells the region in one of its cycles: missing until it is handed over, then for good unless the
 * region gives it back to be completed (BR-173). Where the town
 * lay when it was asked stays, whatever becomes of districts later.
 */
@Entity
class MunicipalSubmission extends AbstractAggregateRoot<MunicipalSubmission> {

    private static final int LONGEST = 20_000;

    @Id
    private UUID id;

    private UUID cycle;
    private TerritoryPath territory;
    private String name;
    private String needs = "";
    private String capacityNeeded = "";
    private String resources = "";
    private @Nullable Instant submittedAt;
    private boolean late;
    private @Nullable Instant acceptedAt;
    private String returnedBecause = "";

    @Version
    private @Nullable Integer version;

    static MunicipalSubmission asked(UUID cycle, Territory town) {
        var submission = new MunicipalSubmission();
        submission.id = UUID.randomUUID();
        submission.cycle = cycle;
        submission.territory = town.path();
        submission.name = town.name();
        return submission;
    }

    /** The clock of this transaction says whether it is late, not whether a timer has rung. */
    void submit(NeedsOfTown said, Instant now, Instant endsAt) {
        if (submittedAt != null) {
            throw new AlreadySubmitted();
        }
        needs = Wording.paragraphs("needs", said.needs(), LONGEST);
        capacityNeeded = Wording.paragraphs("capacityNeeded", said.capacityNeeded(), LONGEST);
        resources = Wording.paragraphs("resources", said.resources(), LONGEST);
        late = !now.isBefore(endsAt);
        submittedAt = now;
        returnedBecause = "";
        registerEvent(new NeedsSubmitted(id, territory, cycle, late, Trail.lines(needs, capacityNeeded, resources)));
    }

    void accept(Instant now) {
        requireUnchecked();
        acceptedAt = now;
        registerEvent(new SubmissionChecked(id, territory, cycle, true, ""));
    }

    /** The town completes it and hands it over again; what it wrote stays as the start. */
    void giveBack(@Nullable String reason) {
        requireUnchecked();
        returnedBecause = Wording.paragraphs("reason", reason, 4000);
        submittedAt = null;
        late = false;
        registerEvent(new SubmissionChecked(id, territory, cycle, false, returnedBecause));
    }

    private void requireUnchecked() {
        if (submittedAt == null || acceptedAt != null) {
            throw new NothingToCheck();
        }
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

    String name() {
        return name;
    }

    @SuppressWarnings("NullAway.Init")
    protected MunicipalSubmission() {} // JPA
}
