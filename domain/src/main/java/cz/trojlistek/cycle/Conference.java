package cz.trojlistek.cycle;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A public event of a cycle: it opens the process or presents the draft. Recorded once it was held. */
@Entity
public class Conference extends AbstractAggregateRoot<Conference> {

    public enum Kind {
        OPENING,
        DRAFT
    }

    @Id
    private UUID id;

    private UUID cycle;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate heldOn;
    private String place;
    private int participants;
    private String summary;

    @Version
    private @Nullable Integer version;

    Conference(PlanningCycle cycle, Kind kind, ConductCycle.ConferenceRecord record) {
        this.id = UUID.randomUUID();
        this.cycle = cycle.id();
        this.kind = kind;
        this.heldOn = record.heldOn();
        this.place = record.place();
        this.participants = record.participants();
        this.summary = record.summary();
        registerEvent(new ConferenceHeld(this.cycle, cycle.territory(), kind, heldOn, place, participants, summary));
    }

    @SuppressWarnings("NullAway.Init")
    protected Conference() {} // JPA
}
