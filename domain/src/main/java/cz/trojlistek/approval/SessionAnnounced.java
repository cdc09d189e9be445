package cz.trojlistek.approval;

import cz.trojlistek.kernel.DomainEvent;
import cz.trojlistek.kernel.TerritoryPath;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The session of an assembly is on the official board; {@code subject} is the procedure. The reason is
 * there when it was announced later than BR-134 asks.
 */
public record SessionAnnounced(
        UUID subject, TerritoryPath territory, UUID cycle, LocalDate sessionOn, String after, String reason)
        implements DomainEvent {}
