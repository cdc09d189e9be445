package cz.trojlistek.swot;

import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import cz.trojlistek.swot.SwotFact.SwotFinalised;
import cz.trojlistek.swot.SwotFact.SwotReopened;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** Whether the SWOT of a group is final. Its items are rows of their own; whoever changes one locks this row first. */
@Entity
class Swot extends AbstractAggregateRoot<Swot> {

    @Id
    private UUID groupId;

    private TerritoryPath territory;
    private @Nullable Instant finalAt;
    private @Nullable UUID finalBy;
    private String fingerprint;

    @Version
    private @Nullable Integer version;

    /** @throws SwotClosed when it is final already */
    void declareFinal(String fingerprint, Instant now, @Nullable UUID person) {
        requireOpen();
        this.fingerprint = fingerprint;
        finalAt = now;
        finalBy = person;
        registerEvent(new SwotFinalised(groupId, territory, Trail.fact("fingerprint", fingerprint)));
    }

    /** Reopening an open one is harmless: two may see that something is missing. */
    void reopen(String reason) {
        if (finalAt != null) {
            registerEvent(new SwotReopened(groupId, territory, Trail.fact("fingerprint", fingerprint), reason));
            fingerprint = "";
            finalAt = null;
            finalBy = null;
        }
    }

    void requireOpen() {
        if (finalAt != null) {
            throw new SwotClosed();
        }
    }

    UUID groupId() {
        return groupId;
    }

    TerritoryPath territory() {
        return territory;
    }

    @SuppressWarnings("NullAway.Init")
    protected Swot() {} // JPA; the row is inserted by Swots.begin
}
