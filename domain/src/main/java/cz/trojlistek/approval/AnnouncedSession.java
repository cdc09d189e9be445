package cz.trojlistek.approval;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** One announcement of a session on the official board (BR-134). A moved session is a further one. */
@Entity
class AnnouncedSession implements Persistable<UUID> {

    @Id
    private UUID id;

    private UUID procedure;
    private int round;
    private UUID body;
    private LocalDate sessionOn;
    private LocalDate announcedOn;
    private String reason;
    private Instant recordedAt;

    AnnouncedSession(ApprovalProcedure procedure, Body body, Announcement announcement, Instant now) {
        this.id = UUID.randomUUID();
        this.procedure = procedure.id();
        this.round = procedure.round();
        this.body = body.id();
        this.sessionOn = announcement.sessionOn();
        this.announcedOn = announcement.announcedOn();
        this.reason = announcement.reason();
        this.recordedAt = now;
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
    protected AnnouncedSession() {} // JPA
}
