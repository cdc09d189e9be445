package cz.trojlistek.approval;

import cz.trojlistek.kernel.ChangedMeanwhile;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bodies that are to decide about the plan of one cycle, in order, as long as no dossier has fixed them. */
@Entity
class ChosenChain {

    @Id
    private UUID cycle;

    @ElementCollection
    @CollectionTable(name = "chosen_chain_body", joinColumns = @JoinColumn(name = "cycle"))
    @OrderColumn(name = "position")
    @Column(name = "body")
    private List<UUID> bodies = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    ChosenChain(UUID cycle) {
        this.cycle = cycle;
    }

    void choose(int seenVersion, List<UUID> chosen) {
        ChangedMeanwhile.unlessSeen(seenVersion, version());
        bodies.clear();
        bodies.addAll(chosen);
    }

    List<UUID> bodies() {
        return List.copyOf(bodies);
    }

    /** {@link SetUpBodies#NOT_CHOSEN} before it is saved for the first time. */
    int version() {
        return version == null ? SetUpBodies.NOT_CHOSEN : version;
    }

    @SuppressWarnings("NullAway.Init")
    protected ChosenChain() {} // JPA
}
