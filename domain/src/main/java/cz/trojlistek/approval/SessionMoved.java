package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An announced session takes place on another day, and that is on the board too; timers follow. {@code subject} is the
 * procedure.
 */
public record SessionMoved(
        UUID subject,
        TerritoryPath territory,
        UUID cycle,
        String body,
        LocalDate from,
        LocalDate sessionOn,
        LocalDate announcedOn,
        String reason)
        implements DomainEvent {
    @Override
    public String before() {
        return Trail.fact("session", Trail.day(from));
    }

    @Override
    public String after() {
        return SessionAnnounced.told(body, sessionOn, announcedOn);
    }
}
