package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import cz.trojlistek.kernel.Trail;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The session of an assembly is on the official board; {@code subject} is the procedure. The reason is there when it was
 * announced later than BR-134 asks.
 */
public record SessionAnnounced(
        UUID subject,
        TerritoryPath territory,
        UUID cycle,
        String body,
        LocalDate sessionOn,
        LocalDate announcedOn,
        String reason)
        implements DomainEvent {
    @Override
    public String after() {
        return told(body, sessionOn, announcedOn);
    }

    static String told(String body, LocalDate sessionOn, LocalDate announcedOn) {
        return Trail.lines(
                body, Trail.fact("session", Trail.day(sessionOn)), Trail.fact("announced", Trail.day(announcedOn)));
    }
}
